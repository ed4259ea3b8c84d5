// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/exchange.h"

#include <QByteArray>

#include <optional>

namespace ff::contract {

/// A whole HTTP/1.1 message: three words of its first line, its fields and its decoded body.
struct HttpMessage
{
    QByteArray first; ///< method, or "HTTP/1.1"
    QByteArray second; ///< target, or status
    QByteArray third; ///< "HTTP/1.1", or the reason
    Headers headers;
    QByteArray body;
};

/// Takes the bytes of one direction of a connection as they come and gives whole messages. Knows
/// Content-Length and chunked bodies, which is all that the client and the sandbox use.
class HttpStream
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole message, or nothing yet.
    [[nodiscard]] std::optional<HttpMessage> next();
    /// True once the bytes made no sense: the exchange cannot be recorded.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// Bytes that belong to no whole message yet.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size(); }

private:
    QByteArray m_buffer;
    bool m_broken = false;
};

} // namespace ff::contract
