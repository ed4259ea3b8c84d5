// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "ui/shell/consoleservices.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QWidget;

namespace ff {

class TrainingCheck;
class WaitDialog;

/// The way to a training: each group is looked through for what makes its training fail; what is
/// found is shown before anything is sent, and so are the requests for several. One group in which
/// nothing is found is not asked about.
class TrainingStart : public QObject
{
    Q_OBJECT
public:
    explicit TrainingStart(const ConsoleServices &services, QObject *parent = nullptr);
    ~TrainingStart() override;

    /// Dialogs open on `window`. Looks under way are given up.
    void start(const QList<ContainerRef> &containers, QWidget *window);

Q_SIGNALS:
    void ready(const QList<ff::ContainerRef> &containers); ///< these are to be trained
    void openRequested(const ff::ContainerRef &container); ///< its persons without a face

private:
    void look();
    void finished();
    void decide(QWidget *window);
    void giveUp();
    void showProgress();

    ConsoleServices m_services;
    std::vector<std::unique_ptr<TrainingCheck>> m_checks;
    QPointer<WaitDialog> m_wait;
    QPointer<QWidget> m_window;
};

} // namespace ff
