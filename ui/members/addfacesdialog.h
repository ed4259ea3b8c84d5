// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/bulkrun.h"
#include "ui/members/facesourcesmodel.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>
#include <QUrl>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace ff {

class ListStateView;

/// Gathers the faces to add: files, dropped files and addresses, each with its picture, its size
/// and what is wrong with it; a note and a target rectangle where wanted. What has a problem is
/// never handed on. Open it with open(); it deletes itself.
class AddFacesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `home`: the person or list the faces are for; plain text.
    AddFacesDialog(const ConsoleServices &services, const ConnectionId &connection,
                   const QString &home, QWidget *parent = nullptr);
    ~AddFacesDialog() override;

    /// Files and addresses; what is there already is not taken twice.
    void addSources(const QList<QUrl> &sources);

    /// What is not sent: "name: reason", a line each.
    [[nodiscard]] QStringList leftOut() const;

Q_SIGNALS:
    /// The operator agreed; the dialog is closed. In the order shown.
    void addRequested(const QList<ff::FaceToAdd> &faces);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(const QString &home);
    [[nodiscard]] QWidget *buildSources();
    [[nodiscard]] QWidget *buildRowFields();
    [[nodiscard]] QWidget *buildButtons();
    void chooseFiles();
    void takeAddress();
    void removeSelected();
    void pickTarget();
    void setNote(const QString &note);
    void showSelection();
    void showState();
    void send();
    [[nodiscard]] QList<int> selectedRows() const;

    ConsoleServices m_services;
    ConnectionId m_connection;
    FaceSourcesModel m_model;
    ListStateView *m_states = nullptr;
    QTreeView *m_view = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_addressProblem = nullptr;
    QPushButton *m_addAddress = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_target = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_detection = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace ff
