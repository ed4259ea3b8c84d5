// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const QJsonArray &array)
{
    return array.size() == 1 ? QJsonDocument(array.first().toObject()).toJson()
                             : QJsonDocument(array).toJson();
}

} // namespace

QByteArray personsAsJson(const QList<PagedModel::Row> &rows)
{
    QJsonArray array;
    for (const PagedModel::Row &row : rows)
        array.append(QJsonObject{{u"personId"_s, row.id},
                                 {u"name"_s, row.name},
                                 {u"userData"_s, row.userData},
                                 {u"faceCount"_s, row.faceCount}});
    return asJson(array);
}

QByteArray facesAsJson(const QList<PersistedFace> &faces)
{
    QJsonArray array;
    for (const PersistedFace &face : faces)
        array.append(
            QJsonObject{{u"persistedFaceId"_s, face.id.text()}, {u"userData"_s, face.userData}});
    return asJson(array);
}

QString nameOfRow(const PagedModel::Row &row)
{
    return row.name.isEmpty() ? row.id : row.name;
}

} // namespace ff
