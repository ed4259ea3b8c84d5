// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace ff::sandbox {

enum class Method { Get, Put, Post, Patch, Delete, Other };

/// An HTTP request, free of any server library's types.
struct Request
{
    Method method = Method::Other;
    QStringList path; ///< decoded segments, empty ones left out
    QHash<QString, QString> query; ///< lower-case name to decoded value, the first of each name
    QHash<QByteArray, QByteArray> headers; ///< lower-case name to value
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
};

/// What goes back. Content-Length and Connection are the server's own business.
struct Answer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    int delayMs = 0; ///< before the answer is written
};

} // namespace ff::sandbox
