// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/httpmessage.h"

namespace ff::contract {

namespace {
/// Moves `position` past a chunked body and returns it decoded; nothing while bytes are missing.
std::optional<QByteArray> chunkedBody(const QByteArray &bytes, qsizetype &position, bool &broken)
{
    QByteArray body;
    qsizetype at = position;
    for (;;) {
        const auto lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return std::nullopt;
        bool ok = false;
        const QByteArray sizeText = bytes.mid(at, lineEnd - at).split(';').first().trimmed();
        const qsizetype size = sizeText.toLongLong(&ok, 16);
        if (!ok || size < 0) {
            broken = true;
            return std::nullopt;
        }
        at = lineEnd + 2;
        if (bytes.size() < at + size + 2)
            return std::nullopt;
        body += bytes.mid(at, size);
        at += size + 2; // trailers are not used by either side
        if (size == 0) {
            position = at;
            return body;
        }
    }
}

HttpMessage parsedHead(const QByteArray &head)
{
    HttpMessage message;
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray start = lines.first().trimmed();
    const auto firstSpace = start.indexOf(' ');
    const auto secondSpace = start.indexOf(' ', firstSpace + 1);
    message.first = start.left(firstSpace);
    message.second = start.mid(firstSpace + 1, secondSpace - firstSpace - 1);
    message.third = start.mid(secondSpace + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines.at(i).indexOf(':');
        if (colon > 0)
            message.headers.append(
                {lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed()});
    }
    return message;
}
} // namespace

std::optional<HttpMessage> HttpStream::next()
{
    const auto headEnd = m_buffer.indexOf("\r\n\r\n");
    if (m_broken || headEnd < 0)
        return std::nullopt;
    HttpMessage message = parsedHead(m_buffer.left(headEnd));
    qsizetype position = headEnd + 4;
    if (headerValue(message.headers, "transfer-encoding").toLower() == "chunked") {
        const auto body = chunkedBody(m_buffer, position, m_broken);
        if (!body)
            return std::nullopt;
        message.body = *body;
    } else {
        bool ok = true;
        const QByteArray length = headerValue(message.headers, "content-length");
        const qsizetype size = length.isEmpty() ? 0 : length.toLongLong(&ok);
        m_broken = !ok || size < 0;
        if (m_broken || m_buffer.size() < position + size)
            return std::nullopt;
        message.body = m_buffer.mid(position, size);
        position += size;
    }
    m_buffer.remove(0, position);
    return message;
}

} // namespace ff::contract
