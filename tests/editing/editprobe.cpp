// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A console without windows, for tst_editcrash: makes one person and is killed in the middle of it.
// What it needs comes in one line of JSON on standard input: the key must not stand among the
// arguments.
#include "models/clock.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "models/editing/changebook.h"
#include "models/editing/resourceeditor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace ff;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::string line;
    std::getline(std::cin, line);
    const QJsonObject given = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();

    const Clock clock;
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    Connection connection;
    connection.id = ConnectionId(given.value("connection"_L1).toString());
    connection.name = u"west"_s;
    connection.endpoint = Endpoint::fromUserInput(given.value("endpoint"_L1).toString());
    connections.add(connection);
    secrets.keepForSession(connection.id, given.value("key"_L1).toString().toLatin1());
    ClientPool clients(connections, secrets);
    ChangeBook changes(given.value("book"_L1).toString(), clock);
    ResourceEditor editor(clients, changes);
    const ContainerRef group{connection.id, ContainerType::PersonGroup,
                             ObjectId(given.value("group"_L1).toString())};
    const auto made = editor.createPerson(group, u"Ada"_s, {});
    return QCoreApplication::exec();
}
