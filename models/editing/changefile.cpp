// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/changefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr int fileVersion = 1;

std::optional<ChangeMark> markFrom(const QJsonObject &object)
{
    const auto type = containerTypeFromWireName(object.value("type"_L1).toString());
    ChangeMark mark;
    mark.container.connection = ConnectionId(object.value("connection"_L1).toString());
    mark.container.id = ObjectId(object.value("id"_L1).toString());
    mark.at =
        QDateTime::fromString(object.value("changedAt"_L1).toString(), Qt::ISODateWithMs).toUTC();
    mark.isOpen = object.value("open"_L1).toBool();
    if (!type || !mark.at.isValid() || !limits::isGuid(mark.container.connection.text())
        || !limits::objectIdProblem(mark.container.id.text()).isEmpty())
        return std::nullopt;
    mark.container.type = *type;
    return mark;
}

} // namespace

ChangeFile parseChangeFile(const QByteArray &text)
{
    ChangeFile file;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonValue version = document.object().value("version"_L1);
    if (!document.isObject() || !version.isDouble() || version.toInt() < 1)
        return file;
    if (version.toInt() > fileVersion) {
        file.reading = ChangeFile::Reading::Newer;
        return file;
    }
    const QJsonValue entries = document.object().value("changes"_L1);
    if (!entries.isArray())
        return file;
    file.reading = ChangeFile::Reading::Whole;
    const QJsonArray array = entries.toArray();
    for (const QJsonValue &entry : array) {
        if (const std::optional<ChangeMark> mark = markFrom(entry.toObject()))
            file.marks.append(*mark);
        else
            file.reading = ChangeFile::Reading::Partly;
    }
    return file;
}

QByteArray changeFileText(const QList<ChangeMark> &marks)
{
    QJsonArray entries;
    for (const ChangeMark &mark : marks) {
        QJsonObject entry{
            {u"connection"_s, mark.container.connection.text()},
            {u"type"_s, QString(containerTypeInfo(mark.container.type).wireName)},
            {u"id"_s, mark.container.id.text()},
            {u"changedAt"_s, mark.at.toUTC().toString(Qt::ISODateWithMs)},
        };
        if (mark.isOpen)
            entry.insert(u"open"_s, true);
        entries.append(entry);
    }
    return QJsonDocument(QJsonObject{{u"version"_s, fileVersion}, {u"changes"_s, entries}})
        .toJson(QJsonDocument::Indented);
}

} // namespace ff
