// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/facesource.h"

#include "models/editing/imagefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

#include <utility>
#include <variant>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString tell(const char *sentence)
{
    return QCoreApplication::translate("ff::FaceSource", sentence);
}

// A JPEG that ends too early is decoded all the same, its rest grey. Its own end is the marker
// after the last scan; a thumbnail within the EXIF data has one as well.
bool endsTooEarly(const QByteArray &image)
{
    if (!image.startsWith("\xff\xd8"))
        return false;
    const auto byteAt = [&image](qsizetype at) { return uchar(image.at(at)); };
    qsizetype at = 2;
    while (at + 1 < image.size()) {
        if (byteAt(at) != 0xff) {
            ++at; // picture data, or what no decoder minds between segments
            continue;
        }
        const uchar marker = byteAt(at + 1);
        if (marker == 0xd9)
            return false;
        const bool stands = marker == 0x00 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (marker == 0xff) {
            ++at;
        } else if (stands) {
            at += 2;
        } else {
            if (at + 3 >= image.size())
                return true;
            at += 2 + byteAt(at + 2) * 256 + byteAt(at + 3);
        }
    }
    return true;
}

// Upright and small enough; formats that can, decode straight into that size.
QImage decode(QImageReader &reader, int side)
{
    const QSize stored = reader.size();
    if (stored.isValid() && (stored.width() > side || stored.height() > side)) {
        const QSize fitting = stored.scaled(side, side, Qt::KeepAspectRatio);
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)));
    }
    return reader.read();
}

void prepare(QImageReader &reader)
{
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
}

} // namespace

ImageFacts inspectImage(const QString &path, int side)
{
    ImageFacts facts;
    facts.bytes = QFileInfo(path).size();
    auto read = readImageFile(path);
    if (const QString *problem = std::get_if<QString>(&read)) {
        facts.problem = *problem;
        return facts;
    }
    QByteArray bytes = std::get<QByteArray>(std::move(read));
    facts.bytes = bytes.size();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    prepare(reader);
    if (!reader.canRead()) {
        facts.warning =
            tell(QT_TRANSLATE_NOOP("ff::FaceSource", "There is no preview of this image here."));
        return facts;
    }
    const QSize stored = reader.size();
    facts.isTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    const bool onItsSide = (reader.transformation() & QImageIOHandler::TransformationRotate90) != 0;
    facts.pixels = onItsSide ? stored.transposed() : stored;
    facts.thumbnail = decode(reader, side);
    const qint64 decodedBytes = qint64(stored.width()) * stored.height() * 4;
    const bool tooBigForUs = decodedBytes > qint64(QImageReader::allocationLimit()) * 1024 * 1024;
    if (endsTooEarly(bytes))
        facts.problem = tell(
            QT_TRANSLATE_NOOP("ff::FaceSource", "The image is damaged: its file ends too early."));
    else if (facts.thumbnail.isNull() && !tooBigForUs)
        facts.problem = tell(
            QT_TRANSLATE_NOOP("ff::FaceSource", "The image is damaged: it cannot be decoded."));
    else if (facts.pixels.width() < smallestFacePixels
             || facts.pixels.height() < smallestFacePixels)
        facts.warning = tell(QT_TRANSLATE_NOOP("ff::FaceSource",
                                               "Faces smaller than 36 × 36 pixels are not found."));
    return facts;
}

QImage readUpright(const QString &path, int side)
{
    QImageReader reader(path);
    prepare(reader);
    return decode(reader, side);
}

QString addressProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        || url.host().isEmpty())
        return tell(QT_TRANSLATE_NOOP("ff::FaceSource",
                                      "Enter an address that begins with https:// or http://."));
    if (!url.userInfo().isEmpty())
        return tell(QT_TRANSLATE_NOOP(
            "ff::FaceSource",
            "Leave name and password out of the address: it is sent to the service."));
    return {};
}

} // namespace ff
