// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoptions.h"

#include <QByteArray>
#include <QByteArrayView>

namespace ff::sandbox {

/// Follows the bytes of one HTTP/1.1 request as they arrive, only far enough to know where it ends
/// and whether it keeps within the limits. It never holds more than the headers.
class MessageFrame
{
public:
    enum class State {
        Idle, ///< between requests
        Headers,
        Body, ///< of known length
        Chunks, ///< Transfer-Encoding: chunked
        Complete ///< the answer is due; more bytes are refused
    };

    explicit MessageFrame(const SocketLimits &limits) : m_limits(limits) { }

    /// Takes the bytes that just arrived. Returns 0, or the HTTP status to refuse them with.
    [[nodiscard]] int take(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    /// True once for each request that waits for "100 Continue" before it sends its body.
    [[nodiscard]] bool takeExpectation();
    /// The client asked for the connection to end with the answer to this request.
    [[nodiscard]] bool wantsClose() const { return m_wantsClose; }
    /// The answer has begun to leave: the next bytes begin a new request.
    void reset();

private:
    enum class Chunk { Size, Data, DataEnd, Trailer };

    int takeHeaderByte(char c);
    int readHeaders();
    int readFraming(const QByteArray &name, const QByteArray &value);
    int takeChunkByte(char c);
    int endChunkLine();

    SocketLimits m_limits;
    State m_state = State::Idle;
    QByteArray m_headers;
    qint64 m_length = -1; ///< Content-Length, -1 when absent
    qint64 m_bodyBytes = 0; ///< on the wire
    bool m_chunked = false;
    bool m_expects = false;
    bool m_wantsClose = false;
    Chunk m_chunk = Chunk::Size;
    QByteArray m_line; ///< of the chunk framing
    qint64 m_chunkLeft = 0;
};

} // namespace ff::sandbox
