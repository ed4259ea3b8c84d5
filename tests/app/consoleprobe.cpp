// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real console in a process of its own, which takes a snapshot of `employees` as soon as its
// sandbox answers and prints what became of the request. A test reads that and kills it.
//   consoleprobe PROFILE take
#include "app/application.h"
#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || arguments.at(2) != u"take"_s)
        return 2;
    ff::CommandLine commandLine;
    commandLine.profileDir = arguments.at(1);
    commandLine.sandbox = true;
    ff::Application application(commandLine);
    if (!application.start().isEmpty())
        return 1;
    QTextStream out(stdout);
    QObject::connect(
        &application, &ff::Application::sandboxReady, &application,
        [&](const QList<ff::ConnectionId> &connections) {
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
    return QApplication::exec();
}
