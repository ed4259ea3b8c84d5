// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A console without windows, for tst_crash: submits one take and says on standard output how far
// it came, so that the test can kill it there. What it needs comes in one line of JSON on standard
// input: the key must not stand among the arguments.
#include "client/whendone.h"
#include "models/clock.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "models/operations/journal.h"
#include "models/operations/operationtracker.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// Holds the program where it stands until it is killed: standard input stays open.
void waitForTheEnd()
{
    std::string line;
    while (std::getline(std::cin, line)) { }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::string line;
    std::getline(std::cin, line);
    const QJsonObject given = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    const QString stage = given.value("stage"_L1).toString();

    const Clock clock;
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    Connection connection;
    connection.id = ConnectionId(given.value("connection"_L1).toString());
    connection.name = u"east"_s;
    connection.endpoint = Endpoint::fromUserInput(given.value("endpoint"_L1).toString());
    connections.add(connection);
    secrets.keepForSession(connection.id, given.value("key"_L1).toString().toLatin1());
    ClientPool clients(connections, secrets);
    Journal journal(given.value("journal"_L1).toString());
    OperationTracker tracker(journal, connections, clients, clock);

    QObject::connect(&tracker, &OperationTracker::recordAdded, &application, [&stage] {
        if (stage == "written"_L1) {
            say("written");
            waitForTheEnd();
        }
    });
    QObject::connect(&tracker, &OperationTracker::recordChanged, &application,
                     [&stage](const OperationRecord &record) {
                         if (stage == "answered"_L1 && record.phase == OperationPhase::Waiting) {
                             say("answered");
                             waitForTheEnd();
                         }
                     });
    tracker.start();
    const TakeRequest request{ContainerType::PersonGroup,
                              ObjectId(u"visitors"_s),
                              {SubscriptionId(given.value("scope"_L1).toString())},
                              stage};
    whenDone(tracker.take(connection.id, request), &application, [](const OperationRecord &record) {
        say(record.phase == OperationPhase::Waiting ? "accepted" : "not accepted");
    });
    return QCoreApplication::exec();
}
