// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionfile.h"

#include "models/connections/connectionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr int fileVersion = 2;

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
        const ParsedConnection parsed = connectionFromJson(entry.toObject());
        if (parsed.isValid() && !seen.contains(parsed.connection.id)) {
            seen.insert(parsed.connection.id);
            file.connections.append(parsed.connection);
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
        if (!connection.isSandbox)
            entries.append(connectionToJson(connection));
    }
    return QJsonDocument(QJsonObject{{u"version"_s, fileVersion}, {u"connections"_s, entries}})
        .toJson(QJsonDocument::Indented);
}

} // namespace ff
