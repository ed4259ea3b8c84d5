// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QMetaType>
#include <QRect>
#include <QSize>
#include <QString>
#include <QUrl>

namespace ff {

/// The smallest face that the service finds, in pixels of the image's side.
inline constexpr int smallestFacePixels = 36;

/// What an image file is, as far as it can be told before it is sent.
struct ImageFacts
{
    QSize pixels; ///< upright, as people see it
    qint64 bytes = 0;
    QImage thumbnail; ///< null when there is none
    QString problem; ///< why the service would refuse it: a translated sentence, or empty
    QString warning; ///< what may go wrong: a translated sentence, or empty
    bool isTurned = false; ///< its EXIF data ask for it to be turned
};

/// Reads and judges a file by its content, never by its name, and makes a thumbnail that fits
/// `side` pixels. Blocks: worker threads only.
[[nodiscard]] ImageFacts inspectImage(const QString &path, int side);
/// The picture, upright, at most `side` pixels wide and high; null when it cannot be decoded.
/// Blocks: worker threads only.
[[nodiscard]] QImage readUpright(const QString &path, int side);

/// A face to be: a file of this machine, or an address from which the service fetches the image.
struct FaceSourceRow
{
    quint64 serial = 0; ///< of the row, for answers that come later
    QString file; ///< empty for an address
    QUrl address;
    QString subject; ///< file name or address
    bool isRead = false; ///< facts are known; addresses have none
    ImageFacts facts;
    QRect target; ///< in pixels of the upright image; null: not sent
    QString note;
};
/// Why an address is not taken: a translated sentence, or empty. The service fetches http and
/// https only.
[[nodiscard]] QString addressProblem(const QString &text);

} // namespace ff

Q_DECLARE_METATYPE(ff::ImageFacts)
