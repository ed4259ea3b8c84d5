// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/administrationtour.h"
#include "app/application.h"
#include "app/commandline.h"
#include "app/tourrunner.h"
#include "client/whendone.h"
#include "models/containers/containersmodel.h"
#include "models/operations/operationsmodel.h"
#include "models/operations/operationtracker.h"
#include "models/transfers/verification.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr int windowWidth = 1280;
constexpr int windowHeight = 800;
const auto sourceId = u"employees"_s;
const auto copyId = u"employees-copy"_s;

/// The main job as steps: take `employees` in east, apply it in west, compare the copy.
class Tour : public QObject
{
public:
    explicit Tour(const CommandLine &commandLine) : m_commandLine(commandLine)
    {
        // A profile of its own, so that a tour never meets what a tour before it left.
        if (m_commandLine.profileDir.isEmpty())
            m_commandLine.profileDir = m_profile.path();
        m_application = std::make_unique<Application>(m_commandLine);
    }

    int run();

private:
    void addTakeSteps();
    void addApplySteps();
    void addVerifySteps();
    void next(const QString &title, std::function<void()> act, const QString &page);

    [[nodiscard]] std::optional<OperationRecord> lastOf(OperationKind kind) const;
    [[nodiscard]] bool succeeded(OperationKind kind);
    void clickResult(OperationKind kind);
    void compare();

    QTemporaryDir m_profile;
    CommandLine m_commandLine;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<TourRunner> m_runner;
    std::unique_ptr<Verification> m_verification;
    QList<ConnectionId> m_connections;
    std::optional<VerificationReport> m_report;
};

std::optional<OperationRecord> Tour::lastOf(OperationKind kind) const
{
    const QList<OperationRecord> &records = m_application->services().operations.records();
    for (auto record = records.crbegin(); record != records.crend(); ++record) {
        if (record->kind == kind)
            return *record;
    }
    return std::nullopt;
}

bool Tour::succeeded(OperationKind kind)
{
    const auto record = lastOf(kind);
    if (record && isTerminal(record->phase) && record->phase != OperationPhase::Succeeded)
        m_runner->fail(operationPhaseText(record->phase) + u": "_s + record->message);
    return record && record->phase == OperationPhase::Succeeded;
}

// Follows the link in the operations panel's result column.
void Tour::clickResult(OperationKind kind)
{
    auto *table = m_runner->visible<QTableView>(u"operationsTableView"_s);
    const auto record = lastOf(kind);
    if (!table || !record) {
        m_runner->fail(u"the operations panel shows nothing"_s);
        return;
    }
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, OperationsModel::ResultColumn);
        if (index.data(OperationsModel::RecordRole).value<OperationRecord>().row == record->row) {
            m_runner->clickCell(table->objectName(), index.data().toString(),
                                OperationsModel::ResultColumn);
            return;
        }
    }
    m_runner->fail(u"the operation is not in the panel"_s);
}

// A wizard step: do something, go on, and wait for the page of that name.
void Tour::next(const QString &title, std::function<void()> act, const QString &page)
{
    m_runner->add({.title = title,
                   .act =
                       [this, act = std::move(act)] {
                           if (act)
                               act();
                           m_runner->click(u"nextButton"_s);
                       },
                   .reached = [page] { return TourRunner::visibleWidget(page) != nullptr; }});
}

void Tour::addTakeSteps()
{
    m_runner->add({.title = u"Open the console on its sandbox"_s, .act = {}, .reached = [] {
                       return TourRunner::hasCell(u"containersTable"_s, sourceId);
                   }});
    m_runner->add(
        {.title = u"Select the group employees"_s,
         .act = [this] { m_runner->clickCell(u"containersTable"_s, sourceId); },
         .reached =
             [] {
                 const auto *table =
                     qobject_cast<QTableView *>(TourRunner::visibleWidget(u"containersTable"_s));
                 return table && table->selectionModel()->hasSelection()
                        && table->currentIndex().data(ContainersModel::TrainingRole).isValid();
             }});
    m_runner->add(
        {.title = u"Start the take wizard"_s,
         .act = [this] { m_runner->click(u"takeSnapshotButton"_s); },
         .reached = [] { return TourRunner::visibleWidget(u"takeSourcesPage"_s) != nullptr; }});
    next(u"Ask who may apply it"_s, {}, u"takeScopePage"_s);
    m_runner->add({.title = u"Scope it to west"_s,
                   .act =
                       [this] {
                           m_runner->clickCell(u"scopeTree"_s, u"west"_s, 0);
                           m_runner->press(u"scopeTree"_s, Qt::Key_Space);
                       },
                   .reached =
                       [] {
                           const auto *button = TourRunner::visibleWidget(u"nextButton"_s);
                           return button && button->isEnabled();
                       }});
    next(u"Go on to the note"_s, {}, u"takeNotePage"_s);
    next(
        u"Write a note"_s,
        [this] { m_runner->type(u"userDataEdit"_s, u"Monthly move of employees to west"_s); },
        u"takeKnowPage"_s);
    next(u"Review the take"_s, {}, u"takeReviewPage"_s);
    m_runner->add({.title = u"Take the snapshot"_s,
                   .act = [this] { m_runner->click(u"commitButton"_s); },
                   .reached =
                       [this] {
                           const auto record = lastOf(OperationKind::Take);
                           return record && record->phase == OperationPhase::Running
                                  && !TourRunner::visibleWidget(u"takeWizard"_s);
                       }});
    m_runner->add({.title = u"Watch the take to its end"_s,
                   .act = {},
                   .reached = [this] { return succeeded(OperationKind::Take); },
                   .timeoutMs = 60'000});
}

void Tour::addApplySteps()
{
    m_runner->add({.title = u"Show the snapshot"_s,
                   .act = [this] { clickResult(OperationKind::Take); },
                   .reached =
                       [] {
                           const auto *button = TourRunner::visibleWidget(u"applyButton"_s);
                           return button && button->isEnabled();
                       }});
    m_runner->add(
        {.title = u"Start the apply wizard"_s,
         .act = [this] { m_runner->click(u"applyButton"_s); },
         .reached = [] { return TourRunner::visibleWidget(u"applyTargetsPage"_s) != nullptr; }});
    next(
        u"Choose west as the target"_s,
        [this] {
            m_runner->clickCell(u"targetsTree"_s, u"west"_s, 0);
            m_runner->press(u"targetsTree"_s, Qt::Key_Space);
        },
        u"applyIdsPage"_s);
    m_runner->add({.title = u"Name the copy employees-copy"_s,
                   .act = [this] { m_runner->type(u"targetIdLineEdit_west"_s, copyId); },
                   .reached =
                       [] {
                           const auto *button = TourRunner::visibleWidget(u"nextButton"_s);
                           return button && button->isEnabled();
                       }});
    next(u"Read what must be known"_s, {}, u"applyKnowPage"_s);
    next(u"Review the apply"_s, {}, u"applyReviewPage"_s);
    m_runner->add({.title = u"Apply the snapshot in west"_s,
                   .act = [this] { m_runner->click(u"commitButton"_s); },
                   .reached =
                       [this] {
                           const auto record = lastOf(OperationKind::Apply);
                           return record && record->phase >= OperationPhase::Running
                                  && !TourRunner::visibleWidget(u"applyWizard"_s);
                       }});
    m_runner->add({.title = u"Watch the apply to its end"_s,
                   .act = {},
                   .reached = [this] { return succeeded(OperationKind::Apply); },
                   .timeoutMs = 60'000});
}

void Tour::addVerifySteps()
{
    m_runner->add(
        {.title = u"Open the copy in west"_s,
         .act = [this] { clickResult(OperationKind::Apply); },
         .reached =
             [] {
                 const auto *table =
                     qobject_cast<QTableView *>(TourRunner::visibleWidget(u"containersTable"_s));
                 return table && TourRunner::hasCell(u"containersTable"_s, copyId)
                        && table->selectionModel()->hasSelection()
                        && table->currentIndex().data(ContainersModel::TrainingRole).isValid();
             }});
    m_runner->add({.title = u"Compare the copy with its source"_s,
                   .act = [this] { compare(); },
                   .reached = [this] { return m_report.has_value(); },
                   .timeoutMs = 60'000,
                   .picture = false});
}

void Tour::compare()
{
    const ContainerRef source{m_connections.constFirst(), ContainerType::LargePersonGroup,
                              ObjectId(sourceId)};
    const ContainerRef copy{m_connections.constLast(), ContainerType::LargePersonGroup,
                            ObjectId(copyId)};
    m_verification = std::make_unique<Verification>(m_application->services().clients);
    whenDone(m_verification->run(source, copy), this, [this](const VerificationReport &report) {
        m_runner->say(u"compared %1 in east with %2 in west:"_s.arg(sourceId, copyId));
        for (const VerificationReport::Check &check : report.checks)
            m_runner->say(u"  %1: %2 compared, %3 different"_s.arg(check.what)
                              .arg(check.compared)
                              .arg(check.different));
        for (const QString &difference : report.differences)
            m_runner->say(u"  "_s + difference);
        m_runner->say(u"  not compared: "_s + report.notCompared);
        m_report = report;
        if (!report.completed)
            m_runner->fail(report.error.summary());
        else if (!report.isVerified())
            m_runner->fail(u"the copy is not the same as its source"_s);
        else
            m_runner->say(u"verified"_s);
    });
}

int Tour::run()
{
    if (const QString problem = m_application->start(); !problem.isEmpty()) {
        QTextStream(stderr) << problem << u"\n"_s;
        return 1;
    }
    m_application->window().resize(windowWidth, windowHeight);
    m_runner = std::make_unique<TourRunner>(m_application->window(), m_commandLine.tourDir);
    addTakeSteps();
    addApplySteps();
    addVerifySteps();
    addAdministrationSteps(*m_runner);
    connect(m_runner.get(), &TourRunner::finished, this, [this](bool passed) {
        QCoreApplication::exit(passed && m_report && m_report->isVerified() ? 0 : 1);
    });
    connect(m_application.get(), &Application::sandboxReady, this,
            [this](const QList<ConnectionId> &connections) {
                m_connections = connections;
                m_runner->start();
            });
    connect(m_application.get(), &Application::sandboxFailed, this,
            [this](const QString &sentence) { m_runner->fail(sentence); });
    return QApplication::exec();
}

} // namespace

int runTour(const CommandLine &commandLine)
{
    Tour tour(commandLine);
    return tour.run();
}

} // namespace ff
