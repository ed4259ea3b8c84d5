// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/facejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ff::json {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray idArray(const QList<SubscriptionId> &ids)
{
    QJsonArray array;
    for (const SubscriptionId &id : ids)
        array.append(id.text());
    return array;
}

} // namespace

QByteArray writeContainer(const ContainerDraft &draft)
{
    QJsonObject object{{u"name"_s, draft.name}, {u"userData"_s, draft.userData}};
    if (!draft.recognitionModel.isEmpty())
        object.insert(u"recognitionModel"_s, draft.recognitionModel);
    return compact(object);
}

QByteArray writeMetadata(const MetadataChange &change)
{
    QJsonObject object;
    if (change.name)
        object.insert(u"name"_s, *change.name);
    if (change.userData)
        object.insert(u"userData"_s, *change.userData);
    return compact(object);
}

QByteArray writePerson(const QString &name, const QString &userData)
{
    return compact({{u"name"_s, name}, {u"userData"_s, userData}});
}

QByteArray writeFaceUserData(const QString &userData)
{
    return compact({{u"userData"_s, userData}});
}

QByteArray writeFaceUrl(const QString &url)
{
    return compact({{u"url"_s, url}});
}

QByteArray writeTake(const TakeRequest &request)
{
    return compact({{u"type"_s, QString(containerTypeInfo(request.type).wireName)},
                    {u"objectId"_s, request.objectId.text()},
                    {u"applyScope"_s, idArray(request.applyScope)},
                    {u"userData"_s, request.userData}});
}

QByteArray writeApply(const ApplyRequest &request)
{
    return compact({{u"objectId"_s, request.objectId.text()}, {u"mode"_s, u"CreateNew"_s}});
}

QByteArray writeSnapshotChange(const SnapshotChange &change)
{
    QJsonObject object;
    if (change.applyScope)
        object.insert(u"applyScope"_s, idArray(*change.applyScope));
    if (change.userData)
        object.insert(u"userData"_s, *change.userData);
    return compact(object);
}

} // namespace ff::json
