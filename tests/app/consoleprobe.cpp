// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real console in a process of its own, for tests that kill it or read what it leaves behind.
//   consoleprobe PROFILE take          takes a snapshot of `employees` and says what came of it
//   consoleprobe PROFILE add ENDPOINT  adds a connection through its dialog, key from standard
//                                      input, says "used" once its groups are listed, and quits
#include "app/application.h"
#include "app/tourrunner.h"
#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QTabWidget>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

void takeOnceReady(ff::Application &application, QTextStream &out)
{
    QObject::connect(
        &application, &ff::Application::sandboxReady, &application,
        [&application, &out](const QList<ff::ConnectionId> &connections) {
            const ff::ConsoleServices &services = application.services();
            ff::TakeRequest request;
            request.type = ff::ContainerType::LargePersonGroup;
            request.objectId = ff::ObjectId(u"employees"_s);
            request.applyScope = {services.connections.find(connections.constLast())->subscription};
            ff::whenDone(services.operations.take(connections.constFirst(), request), &application,
                         [&out](const ff::OperationRecord &record) {
                             out << u"phase %1 row %2\n"_s.arg(int(record.phase)).arg(record.row);
                             out.flush();
                         });
        });
}

void addThroughDialog(ff::TourRunner &runner, ff::Application &application, const QString &endpoint,
                      const QString &key)
{
    runner.add(
        {.title = u"Open the dialog"_s,
         .act =
             [&application] {
                 application.window().findChild<QAction *>(u"addConnectionAction"_s)->trigger();
             },
         .reached = [] { return ff::TourRunner::visibleWidget(u"saveButton"_s) != nullptr; },
         .picture = false});
    runner.add(
        {.title = u"Fill it in"_s,
         .act =
             [&runner, endpoint, key] {
                 runner.type(u"nameLineEdit"_s, u"probe-connection"_s);
                 runner.type(u"endpointLineEdit"_s, endpoint);
                 runner.visible<QTabWidget>(u"connectionTabWidget"_s)->setCurrentIndex(1);
                 runner.type(u"keyLineEdit"_s, key);
                 runner.click(u"saveButton"_s);
             },
         .reached = [] { return ff::TourRunner::hasCell(u"containersTable"_s, u"employees"_s); },
         .picture = false});
    runner.start();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    ff::CommandLine commandLine;
    commandLine.profileDir = arguments.at(1);
    const bool adds = arguments.at(2) == u"add"_s && arguments.size() == 4;
    commandLine.sandbox = !adds;
    QTextStream out(stdout);
    ff::Application application(commandLine);
    if (!adds)
        takeOnceReady(application, out);
    if (!application.start().isEmpty())
        return 1;
    std::unique_ptr<ff::TourRunner> runner;
    if (adds) {
        runner = std::make_unique<ff::TourRunner>(application.window(), commandLine.profileDir);
        QObject::connect(runner.get(), &ff::TourRunner::finished, &application,
                         [&out](bool passed) {
                             out << (passed ? u"used\n"_s : u"not used\n"_s);
                             out.flush();
                             QCoreApplication::exit(passed ? 0 : 1);
                         });
        addThroughDialog(*runner, application, arguments.at(3),
                         QTextStream(stdin).readLine().trimmed());
    }
    return QApplication::exec();
}
