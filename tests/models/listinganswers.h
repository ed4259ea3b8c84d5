// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containersmodel.h"
#include "tests/faults/faultserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace ff::tests {

/// Answers GETs whose path matches, in place of the sandbox.
inline FaultRule answering(const QByteArray &answer, const QString &path, int times = -1)
{
    FaultRule rule;
    rule.method = QByteArrayLiteral("GET");
    rule.path = path;
    rule.times = times;
    rule.answer = answer;
    return rule;
}

/// A page of person groups.
inline QByteArray groupsJson(const QStringList &ids, const QString &userData = {})
{
    QJsonArray rows;
    for (const QString &id : ids) {
        rows.append(
            QJsonObject{{QStringLiteral("personGroupId"), id},
                        {QStringLiteral("name"), id},
                        {QStringLiteral("userData"), userData},
                        {QStringLiteral("recognitionModel"), QStringLiteral("recognition_04")}});
    }
    return FaultServer::json(200, QJsonDocument(rows).toJson());
}

/// "g00007" and so on, in the order of the service.
inline QStringList numbered(int from, int count)
{
    QStringList ids;
    for (int n = from; n < from + count; ++n)
        ids.append(QStringLiteral("g%1").arg(n, 5, 10, QChar(u'0')));
    return ids;
}

/// The person groups among the rows.
inline QStringList shownIds(const ContainersModel &model)
{
    QStringList ids;
    for (const Container &row : model.containers()) {
        if (row.type == ContainerType::PersonGroup)
            ids.append(row.id.text());
    }
    return ids;
}

} // namespace ff::tests
