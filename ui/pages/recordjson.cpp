// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const Container &container)
{
    QJsonObject object{{QString(containerTypeInfo(container.type).idField), container.id.text()},
                       {u"name"_s, container.name},
                       {u"userData"_s, container.userData}};
    if (!container.recognitionModel.isEmpty())
        object.insert(u"recognitionModel"_s, container.recognitionModel);
    return object;
}

QJsonObject objectOf(const Snapshot &snapshot)
{
    QJsonArray scope;
    for (const SubscriptionId &id : snapshot.applyScope)
        scope.append(id.text());
    return {{u"id"_s, snapshot.id.text()},
            {u"account"_s, snapshot.account},
            {u"type"_s, snapshot.typeName},
            {u"applyScope"_s, scope},
            {u"userData"_s, snapshot.userData},
            {u"createdTime"_s, snapshot.createdTime.toString(Qt::ISODateWithMs)},
            {u"lastUpdateTime"_s, snapshot.lastUpdateTime.toString(Qt::ISODateWithMs)}};
}

template<class T>
QByteArray asJson(const QList<T> &rows)
{
    if (rows.size() == 1)
        return QJsonDocument(objectOf(rows.first())).toJson();
    QJsonArray array;
    for (const T &row : rows)
        array.append(objectOf(row));
    return QJsonDocument(array).toJson();
}

} // namespace

QByteArray recordsAsJson(const QList<Container> &containers)
{
    return asJson(containers);
}

QByteArray recordsAsJson(const QList<Snapshot> &snapshots)
{
    return asJson(snapshots);
}

} // namespace ff
