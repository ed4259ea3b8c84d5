// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/personfacesmodel.h"
#include "ui/shell/consoleservices.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;

namespace ff {

class DataTable;
class ListStateView;

/// The faces of the person that is selected: their ids and notes, and what can be done with them.
/// Asks for the notes of the faces in view only, since each costs a call.
class FacesPane : public QWidget
{
    Q_OBJECT
public:
    FacesPane(const ConsoleServices &services, const ContainerRef &group,
              QWidget *parent = nullptr);

    /// Shows that person's faces a moment later, so that running through rows costs no calls. An
    /// empty person shows `hint` instead.
    void showPerson(const PersonId &person, const QString &hint = {});
    void refresh();
    [[nodiscard]] PersonFacesModel &model() { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    /// Of the rows selected, in their order.
    [[nodiscard]] QList<PersistedFace> selected() const;
    void updateActions();

Q_SIGNALS:
    void addRequested();
    void editRequested(const ff::PersistedFace &face);
    void deleteRequested(const QList<ff::PersistedFaceId> &faces);

private:
    void build();
    void buildActions();
    void showState();
    void requestUserData();
    void showMenu(const QPoint &globalPos);

    ConsoleServices m_services;
    ContainerRef m_group;
    PersonFacesModel m_model;
    PersonId m_wanted;
    QString m_hint;
    QTimer m_openDelay;
    QTimer m_userDataDelay;
    QLabel *m_title = nullptr;
    DataTable *m_table = nullptr;
    ListStateView *m_states = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_copyJson = nullptr;
};

} // namespace ff
