// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/messageframe.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
constexpr int badRequest = 400;
constexpr int tooLarge = 413;
constexpr int headersTooLarge = 431;
constexpr int notImplemented = 501;
constexpr qsizetype chunkLineBytes = 256;
} // namespace

int MessageFrame::take(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        int refusal = 0;
        switch (m_state) {
        case State::Idle:
            // A client may end its last body with a stray line end.
            if (bytes[i] == '\r' || bytes[i] == '\n')
                continue;
            m_state = State::Headers;
            refusal = takeHeaderByte(bytes[i]);
            break;
        case State::Headers:
            refusal = takeHeaderByte(bytes[i]);
            break;
        case State::Body: {
            const qint64 part = std::min<qint64>(bytes.size() - i, m_length - m_bodyBytes);
            m_bodyBytes += part;
            i += part - 1;
            if (m_bodyBytes == m_length)
                m_state = State::Complete;
            break;
        }
        case State::Chunks:
            refusal = ++m_bodyBytes > m_limits.bodyBytes ? tooLarge : takeChunkByte(bytes[i]);
            break;
        case State::Complete:
            // Pipelining: nothing that talks to the service does it, and bytes held for later
            // would escape the limits.
            return badRequest;
        }
        if (refusal != 0)
            return refusal;
    }
    return 0;
}

bool MessageFrame::takeExpectation()
{
    const bool expects = m_expects && (m_state == State::Body || m_state == State::Chunks);
    m_expects = false;
    return expects;
}

void MessageFrame::reset()
{
    m_state = State::Idle;
    m_headers.clear();
    m_length = -1;
    m_bodyBytes = 0;
    m_chunked = false;
    m_expects = false;
    m_wantsClose = false;
    m_chunk = Chunk::Size;
    m_line.clear();
    m_chunkLeft = 0;
}

int MessageFrame::takeHeaderByte(char c)
{
    m_headers.append(c);
    if (m_headers.size() > m_limits.headerBytes)
        return headersTooLarge;
    if (c == '\n' && (m_headers.endsWith("\r\n\r\n") || m_headers.endsWith("\n\n")))
        return readHeaders();
    return 0;
}

int MessageFrame::readHeaders()
{
    const QList<QByteArray> lines = m_headers.split('\n');
    m_headers.clear();
    m_wantsClose = lines.first().trimmed().endsWith("HTTP/1.0");
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0)
            continue;
        const int refusal =
            readFraming(lines[i].first(colon).toLower(), lines[i].sliced(colon + 1).trimmed());
        if (refusal != 0)
            return refusal;
    }
    // Two framings of one body are how requests are smuggled.
    if (m_chunked && m_length >= 0)
        return badRequest;
    if (m_length > m_limits.bodyBytes)
        return tooLarge;
    m_state = m_chunked ? State::Chunks : m_length > 0 ? State::Body : State::Complete;
    return 0;
}

int MessageFrame::readFraming(const QByteArray &name, const QByteArray &value)
{
    if (name == "content-length") {
        const bool digits =
            !value.isEmpty() && value.size() < 19
            && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || (m_length >= 0 && m_length != value.toLongLong()))
            return badRequest;
        m_length = value.toLongLong();
    } else if (name == "transfer-encoding") {
        if (value.toLower() != "chunked")
            return notImplemented;
        m_chunked = true;
    } else if (name == "expect" && value.toLower() == "100-continue") {
        m_expects = true;
    } else if (name == "connection" && value.toLower() == "close") {
        m_wantsClose = true;
    }
    return 0;
}

int MessageFrame::takeChunkByte(char c)
{
    if (m_chunk == Chunk::Data) {
        if (--m_chunkLeft == 0)
            m_chunk = Chunk::DataEnd;
        return 0;
    }
    m_line.append(c);
    if (m_line.size() > chunkLineBytes)
        return badRequest;
    return c == '\n' ? endChunkLine() : 0;
}

int MessageFrame::endChunkLine()
{
    const QByteArray line = m_line.trimmed();
    m_line.clear();
    switch (m_chunk) {
    case Chunk::Size: {
        const QByteArray digits = line.first(
            std::max<qsizetype>(0, line.contains(';') ? line.indexOf(';') : line.size()));
        bool ok = false;
        m_chunkLeft = digits.trimmed().toLongLong(&ok, 16);
        if (!ok || m_chunkLeft < 0)
            return badRequest;
        if (m_chunkLeft > m_limits.bodyBytes)
            return tooLarge;
        m_chunk = m_chunkLeft == 0 ? Chunk::Trailer : Chunk::Data;
        return 0;
    }
    case Chunk::DataEnd:
        m_chunk = Chunk::Size;
        return line.isEmpty() ? 0 : badRequest;
    case Chunk::Trailer:
        if (line.isEmpty())
            m_state = State::Complete;
        return 0;
    case Chunk::Data:
        break;
    }
    return 0;
}

} // namespace ff::sandbox
