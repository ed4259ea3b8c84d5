// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/imagefile.h"

#include <QCoreApplication>
#include <QFile>

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::ImageFile)
};

bool isKnownFormat(const QByteArray &image)
{
    return image.startsWith("\xff\xd8\xff") || image.startsWith("\x89PNG\r\n\x1a\n")
           || image.startsWith("GIF87a") || image.startsWith("GIF89a") || image.startsWith("BM");
}

QString sizeProblem(qint64 bytes)
{
    if (bytes < smallestImageBytes)
        return Text::tr("The image is smaller than 1 KB; the service does not take it.");
    if (bytes > largestImageBytes)
        return Text::tr("The image is larger than 6 MB; the service does not take it.");
    return {};
}

} // namespace

QString imageProblem(const QByteArray &image)
{
    const QString problem = sizeProblem(image.size());
    if (!problem.isEmpty() || isKnownFormat(image))
        return problem;
    return Text::tr("The file is no JPEG, PNG, GIF or BMP image.");
}

std::variant<QByteArray, QString> readImageFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("The file cannot be read: %1.").arg(file.errorString());
    QByteArray image = file.read(largestImageBytes + 1);
    if (const QString problem = imageProblem(image); !problem.isEmpty())
        return problem;
    return image;
}

} // namespace ff
