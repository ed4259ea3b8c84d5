// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/contract.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Exchanges that meet the description, for tests that break them in one place each.
namespace ff::contract::samples {

using namespace Qt::StringLiterals;

inline constexpr auto guid = "c7a1f0f2-5a0d-4b7e-9d54-0f4a5d7b3c11";

inline QString contractDir()
{
    return QString::fromUtf8(FF_CONTRACT_DIR);
}

inline Exchange take()
{
    return {"POST",
            "/face/v1.0/snapshots",
            {{"ocp-apim-subscription-key", "present"}, {"content-type", "application/json"}},
            QByteArray(R"({"type":"PersonGroup","objectId":"staff","applyScope":[")") + guid
                + R"("],"userData":"x"})",
            202,
            {{"operation-location", QByteArray("/operations/") + guid}},
            {}};
}

inline Exchange list()
{
    return {"GET",
            "/face/v1.0/PersonGroups?start=a&top=10&returnRecognitionModel=true",
            {{"ocp-apim-subscription-key", "present"}},
            {},
            200,
            {{"content-type", "application/json; charset=utf-8"}},
            R"([{"personGroupId":"staff","name":"Staff","userData":"",)"
            R"("recognitionModel":"recognition_02"},{"personGroupId":"guests"}])"};
}

inline Exchange addFace()
{
    return {
        "POST",
        QByteArray("/face/v1.0/persongroups/staff/persons/") + guid
            + "/persistedFaces?targetFace=1,2,3,4&detectionModel=detection_02",
        {{"ocp-apim-subscription-key", "present"}, {"content-type", "application/octet-stream"}},
        "not json, but bytes",
        200,
        {{"content-type", "application/json"}},
        QByteArray(R"({"persistedFaceId":")") + guid + R"("})"};
}

inline Exchange status()
{
    return {"GET",
            QByteArray("/face/v1.0/operations/") + guid,
            {{"ocp-apim-subscription-key", "present"}},
            {},
            200,
            {{"content-type", "application/json"}},
            R"({"status":"running","createdTime":"2021-06-08T22:27:57.6897907Z"})"};
}

inline Exchange notFound()
{
    Exchange exchange = status();
    exchange.status = 404;
    exchange.answerBody = R"({"error":{"code":"OperationNotFound","message":"no"}})";
    return exchange;
}

inline Exchange with(Exchange exchange, const QByteArray &from, const QByteArray &to)
{
    const Exchange before = exchange;
    exchange.target.replace(from, to);
    exchange.requestBody.replace(from, to);
    exchange.answerBody.replace(from, to);
    Q_ASSERT(before.target != exchange.target || before.requestBody != exchange.requestBody
             || before.answerBody != exchange.answerBody);
    return exchange;
}

inline Exchange withoutHeaders(Exchange exchange)
{
    exchange.requestHeaders.clear();
    exchange.answerHeaders.clear();
    return exchange;
}

inline QStringList placesOf(const QList<Violation> &violations)
{
    QStringList places;
    for (const Violation &violation : violations)
        places.append(violation.place.text());
    return places;
}

inline QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

inline Contract contractWith(const char *overlay)
{
    return {OpenApi::fromFile(contractDir() + "/face-v1.0.openapi.json"_L1),
            Overlay::fromDocument(object(overlay))};
}

} // namespace ff::contract::samples
