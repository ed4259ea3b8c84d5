// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr int fileVersion = 1;

std::optional<Connection> connectionFrom(const QJsonObject &object)
{
    Connection connection;
    connection.id = ConnectionId(object.value("id"_L1).toString());
    connection.name = object.value("name"_L1).toString();
    connection.endpoint = Endpoint::fromUserInput(object.value("endpoint"_L1).toString());
    connection.subscription = SubscriptionId(object.value("subscription"_L1).toString());
    const QString version = object.value("apiVersion"_L1).toString();
    if (!version.isEmpty())
        connection.apiVersion = version;
    connection.tier = object.value("tier"_L1).toString() == "F0"_L1 ? Tier::Free : Tier::Standard;
    connection.colour = QColor(object.value("colour"_L1).toString());
    if (!limits::isGuid(connection.id.text()) || !connection.endpoint.isValid())
        return std::nullopt;
    if (!connection.subscription.isEmpty() && !limits::isGuid(connection.subscription.text()))
        return std::nullopt;
    return connection;
}

} // namespace

ConnectionFile parseConnectionFile(const QByteArray &text)
{
    ConnectionFile file;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonValue version = document.object().value("version"_L1);
    if (!document.isObject() || !version.isDouble() || version.toInt() < 1)
        return file;
    if (version.toInt() > fileVersion) {
        file.reading = ConnectionFile::Reading::Newer;
        return file;
    }
    const QJsonValue entries = document.object().value("connections"_L1);
    if (!entries.isArray())
        return file;
    QSet<ConnectionId> seen;
    const QJsonArray array = entries.toArray();
    for (const QJsonValue &entry : array) {
        const std::optional<Connection> connection = connectionFrom(entry.toObject());
        if (connection && !seen.contains(connection->id)) {
            seen.insert(connection->id);
            file.connections.append(*connection);
        } else {
            ++file.skipped;
        }
    }
    file.reading =
        file.skipped == 0 ? ConnectionFile::Reading::Whole : ConnectionFile::Reading::Partly;
    return file;
}

QByteArray connectionFileText(const QList<Connection> &connections)
{
    QJsonArray entries;
    for (const Connection &connection : connections) {
        if (connection.isSandbox)
            continue;
        entries.append(QJsonObject{
            {u"id"_s, connection.id.text()},
            {u"name"_s, connection.name},
            {u"endpoint"_s, connection.endpoint.text()},
            {u"subscription"_s, connection.subscription.text()},
            {u"apiVersion"_s, connection.apiVersion},
            {u"tier"_s, connection.tier == Tier::Free ? u"F0"_s : u"S0"_s},
            {u"colour"_s, connection.colour.isValid() ? connection.colour.name() : QString()},
        });
    }
    return QJsonDocument(QJsonObject{{u"version"_s, fileVersion}, {u"connections"_s, entries}})
        .toJson(QJsonDocument::Indented);
}

} // namespace ff
