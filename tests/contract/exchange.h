// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <utility>

namespace ff::contract {

/// Header fields as they stood on the wire, names in lower case.
using Headers = QList<std::pair<QByteArray, QByteArray>>;

[[nodiscard]] inline QByteArray headerValue(const Headers &headers, const QByteArray &lowerCaseName)
{
    const auto it = std::find_if(headers.begin(), headers.end(),
                                 [&](const auto &field) { return field.first == lowerCaseName; });
    return it == headers.end() ? QByteArray() : it->second;
}

[[nodiscard]] inline bool hasHeader(const Headers &headers, const QByteArray &lowerCaseName)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &field) { return field.first == lowerCaseName; });
}

/// A request and its answer, as seen between client and service. Keys and tokens are not in it:
/// the recorder puts a word in their place.
struct Exchange
{
    QByteArray method;
    QByteArray target; ///< path and query, still percent-encoded
    Headers requestHeaders;
    QByteArray requestBody;
    int status = 0; ///< 0: the answer never came
    Headers answerHeaders;
    QByteArray answerBody;
};

} // namespace ff::contract
