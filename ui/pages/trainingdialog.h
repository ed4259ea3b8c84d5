// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "models/containers/trainingcheck.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTreeWidget;

namespace ff {

/// What was found before a training that will make it fail: each group with its persons that have
/// no face. Open shows them; training goes on with all, with those that are fine, or not at all.
/// The requests are shown before they are sent; for several groups that are all fine, they alone.
class TrainingDialog : public QDialog
{
    Q_OBJECT
public:
    struct Finding
    {
        ContainerRef container;
        QString summary; ///< a sentence
        QList<TrainingCheck::PersonWithoutFace> persons; ///< the first of them
        qint64 count = 0; ///< of all that were found
    };
    struct Findings
    {
        QList<Finding> doubtful;
        QList<ContainerRef> fine;
    };
    TrainingDialog(const ConsoleServices &services, const Findings &findings,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void trainRequested(const QList<ff::ContainerRef> &containers);
    void openRequested(const ff::ContainerRef &container);

private:
    void build();
    void fill();
    void addButtons();
    void addDoubtButtons(QDialogButtonBox *buttons);
    void addRequests(const QString &headline, const QList<ContainerRef> &containers);
    [[nodiscard]] QList<ContainerRef> all() const;
    [[nodiscard]] bool hasDoubts() const { return !m_findings.doubtful.isEmpty(); }
    void openCurrent();
    [[nodiscard]] const Finding *current() const;

    ConsoleServices m_services;
    Findings m_findings;
    QTreeWidget *m_tree = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace ff
