// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/oneshotbody.h"

#include <cstring>

namespace ff {

OneShotBody::OneShotBody(const QByteArray &body, QObject *parent) : QIODevice(parent), m_body(body)
{
    // Unbuffered, so that wasRead() says what left and not what QIODevice read ahead.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_body.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_position;
}

bool OneShotBody::seek(qint64 position)
{
    Q_UNUSED(position)
    return false;
}

bool OneShotBody::reset()
{
    return false;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_body.size() - m_position;
    if (left <= 0)
        return -1;
    const qint64 count = qMin(left, maxSize);
    std::memcpy(data, m_body.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace ff
