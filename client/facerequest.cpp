// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/facerequest.h"

#include "client/endpoint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ff {

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_ba;
    case Verb::Post:
        return "POST"_ba;
    case Verb::Put:
        return "PUT"_ba;
    case Verb::Patch:
        return "PATCH"_ba;
    case Verb::Delete:
        return "DELETE"_ba;
    }
    Q_UNREACHABLE();
}

FaceRequest FaceRequest::to(Verb verb, const QStringList &segments)
{
    FaceRequest request;
    request.verb = verb;
    for (const QString &segment : segments)
        request.path += '/' + QUrl::toPercentEncoding(segment);
    return request;
}

FaceRequest &FaceRequest::with(const QByteArray &name, const QString &value)
{
    if (!query.isEmpty())
        query += '&';
    query += name + '=' + QUrl::toPercentEncoding(value, ","_ba);
    return *this;
}

FaceRequest &FaceRequest::withJson(const QByteArray &json)
{
    body = json;
    contentType = "application/json"_ba;
    return *this;
}

FaceRequest &FaceRequest::statusOnly()
{
    bodyMatters = false;
    return *this;
}

FaceRequest &FaceRequest::listing()
{
    largeAnswer = true;
    return *this;
}

QString FaceRequest::segmentProblem(const QStringList &segments)
{
    for (const QString &segment : segments) {
        if (segment.isEmpty())
            return QCoreApplication::translate("ff::FaceError", "An id is missing.");
        if (segment == "."_L1 || segment == ".."_L1) {
            return QCoreApplication::translate("ff::FaceError", "\"%1\" cannot be an id.")
                .arg(segment);
        }
    }
    return {};
}

QByteArray FaceRequest::pathOnEndpoint(const QString &apiVersion) const
{
    return "/face/"_ba + QUrl::toPercentEncoding(apiVersion) + path;
}

QByteArray FaceRequest::queryForLogs() const
{
    constexpr QByteArrayView left = "userData=";
    QByteArrayList items = query.split('&');
    for (QByteArray &item : items) {
        if (item.startsWith(left))
            item.truncate(left.size());
    }
    return items.join('&');
}

QUrl FaceRequest::url(const Endpoint &endpoint, const QString &apiVersion) const
{
    QByteArray text = endpoint.url().toEncoded(QUrl::RemovePath) + pathOnEndpoint(apiVersion);
    if (!query.isEmpty())
        text += '?' + query;
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

} // namespace ff
