// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/images.h"

#include <QtEndian>

namespace ff::sandbox {

namespace {

constexpr qsizetype smallest = 1024;
constexpr qsizetype largest = 6 * 1024 * 1024;

bool isSized(qint64 width, qint64 height)
{
    return width > 0 && height > 0;
}

bool isPng(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)) || bytes.size() < 24
        || bytes.mid(12, 4) != "IHDR")
        return false;
    return isSized(qFromBigEndian<quint32>(bytes.constData() + 16),
                   qFromBigEndian<quint32>(bytes.constData() + 20));
}

bool isGif(const QByteArray &bytes)
{
    if (!bytes.startsWith("GIF87a") && !bytes.startsWith("GIF89a"))
        return false;
    return isSized(qFromLittleEndian<quint16>(bytes.constData() + 6),
                   qFromLittleEndian<quint16>(bytes.constData() + 8));
}

bool isBmp(const QByteArray &bytes)
{
    if (!bytes.startsWith("BM"))
        return false;
    // A negative height is a picture that is stored from its top.
    return isSized(qFromLittleEndian<qint32>(bytes.constData() + 18),
                   qAbs<qint64>(qFromLittleEndian<qint32>(bytes.constData() + 22)));
}

// Walks the segments up to the frame header, which holds the dimensions.
bool isJpeg(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff"))
        return false;
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        if (static_cast<uchar>(bytes.at(at)) != 0xff)
            return false;
        const auto marker = static_cast<uchar>(bytes.at(at + 1));
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const bool frame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            return isSized(qFromBigEndian<quint16>(bytes.constData() + at + 7),
                           qFromBigEndian<quint16>(bytes.constData() + at + 5));
        }
        const quint16 length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (length < 2)
            return false;
        at += 2 + length;
    }
    return false;
}

} // namespace

ImageProblem imageProblem(const QByteArray &bytes)
{
    if (bytes.size() < smallest || bytes.size() > largest)
        return ImageProblem::Size;
    const bool known = isJpeg(bytes) || isPng(bytes) || isGif(bytes) || isBmp(bytes);
    return known ? ImageProblem::None : ImageProblem::Format;
}

} // namespace ff::sandbox
