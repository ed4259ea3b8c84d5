// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace ff {

class Endpoint;

enum class Verb { Get, Post, Put, Patch, Delete };

[[nodiscard]] QByteArray verbName(Verb verb);

/// What a typed call wants to say, before anything of HTTP's own is added.
struct FaceRequest
{
    Verb verb = Verb::Get;
    QByteArray path; ///< below /face/{version}, percent-encoded, with a leading slash
    QByteArray query; ///< percent-encoded, without the question mark
    QByteArray body;
    QByteArray contentType; ///< empty when there is no body
    bool largeAnswer = false; ///< a list page: the larger body bound
    bool upload = false; ///< image bytes: the longer deadline
    bool bodyMatters = true; ///< false: a 2xx says all, even when its body was cut off

    /// `segments` are plain text; each is encoded as one segment of the path.
    [[nodiscard]] static FaceRequest to(Verb verb, const QStringList &segments);
    /// Adds a query item; commas stay, as the service's list parameters want them.
    FaceRequest &with(const QByteArray &name, const QString &value);
    FaceRequest &withJson(const QByteArray &json);
    FaceRequest &statusOnly(); ///< sets bodyMatters to false
    FaceRequest &listing(); ///< sets largeAnswer
    /// Empty when every segment can stand in a path, else why not: an empty id or a dot segment
    /// would name another object than was meant.
    [[nodiscard]] static QString segmentProblem(const QStringList &segments);

    [[nodiscard]] QByteArray pathOnEndpoint(const QString &apiVersion) const;
    /// The query without the values of userData, which are the operator's data.
    [[nodiscard]] QByteArray queryForLogs() const;
    /// Always on our own endpoint, whatever the service pointed to.
    [[nodiscard]] QUrl url(const Endpoint &endpoint, const QString &apiVersion) const;
};

} // namespace ff
