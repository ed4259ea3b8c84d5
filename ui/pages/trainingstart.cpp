// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trainingstart.h"

#include "models/containers/trainingcheck.h"
#include "ui/pages/trainingdialog.h"
#include "ui/pages/waitdialog.h"

#include <QLocale>

#include <algorithm>

namespace ff {

TrainingStart::TrainingStart(const ConsoleServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{ }

TrainingStart::~TrainingStart() = default;

void TrainingStart::start(const QList<ContainerRef> &containers, QWidget *window)
{
    giveUp();
    if (containers.isEmpty())
        return;
    m_window = window;
    m_wait = new WaitDialog(tr("Train"), tr("Looking for persons without a face…"), window);
    connect(m_wait, &QDialog::rejected, this, [this] { giveUp(); });
    for (const ContainerRef &container : containers) {
        m_checks.push_back(std::make_unique<TrainingCheck>(m_services.clients, container));
        TrainingCheck *check = m_checks.back().get();
        connect(check, &TrainingCheck::progressed, this, &TrainingStart::showProgress);
        // Queued: an end may be told from within start(), or from a check that is given up here.
        connect(check, &TrainingCheck::finished, this, &TrainingStart::finished,
                Qt::QueuedConnection);
    }
    look();
}

// One after another: the scheduler shares the rate anyway, and the first answers come sooner.
void TrainingStart::look()
{
    const auto next = std::find_if(m_checks.begin(), m_checks.end(), [](const auto &check) {
        return !check->isRunning() && !check->isFinished();
    });
    if (next != m_checks.end())
        (*next)->start();
}

void TrainingStart::showProgress()
{
    qint64 persons = 0;
    for (const auto &check : m_checks)
        persons += check->countedPersons();
    if (m_wait)
        m_wait->setDetail(tr("%1 persons looked at").arg(QLocale().toString(persons)));
}

void TrainingStart::finished()
{
    if (m_checks.empty())
        return; // given up meanwhile
    if (std::any_of(m_checks.begin(), m_checks.end(),
                    [](const auto &check) { return check->isRunning(); }))
        return;
    const bool all = std::all_of(m_checks.begin(), m_checks.end(),
                                 [](const auto &check) { return check->isFinished(); });
    if (all)
        decide(m_window);
    else
        look();
}

void TrainingStart::decide(QWidget *window)
{
    const auto checks = std::exchange(m_checks, {});
    giveUp();
    TrainingDialog::Findings findings;
    for (const auto &check : checks) {
        // A bound that was reached without a finding is no reason to ask.
        const bool isFine = check->withoutFacesCount() == 0 && !check->isEmpty() && !check->error();
        if (isFine)
            findings.fine += check->container();
        else
            findings.doubtful +=
                TrainingDialog::Finding{check->container(), check->summary(), check->withoutFaces(),
                                        check->withoutFacesCount()};
    }
    // One training is what was asked for; of several it is shown what goes where.
    if (findings.doubtful.isEmpty() && findings.fine.size() < 2) {
        Q_EMIT ready(findings.fine);
        return;
    }
    auto *dialog = new TrainingDialog(m_services, findings, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrainingDialog::trainRequested, this, &TrainingStart::ready);
    connect(dialog, &TrainingDialog::openRequested, this, &TrainingStart::openRequested);
    dialog->open();
}

void TrainingStart::giveUp()
{
    m_checks.clear();
    if (m_wait) {
        m_wait->disconnect(this);
        m_wait->deleteLater();
        m_wait = nullptr;
    }
}

} // namespace ff
