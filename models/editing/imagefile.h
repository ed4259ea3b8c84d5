// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace ff {

/// Sizes the service takes (wire-facts "Values").
inline constexpr qint64 smallestImageBytes = 1024;
inline constexpr qint64 largestImageBytes = 6 * 1024 * 1024;

/// Empty when the service may take it for an image (JPEG, PNG, GIF or BMP by its first bytes, 1 KB
/// to 6 MB), else a translated sentence that says why not. Any thread.
[[nodiscard]] QString imageProblem(const QByteArray &image);
/// The file's bytes, or the translated sentence why they cannot be sent. Blocks: worker threads
/// only. Never reads more than largestImageBytes.
[[nodiscard]] std::variant<QByteArray, QString> readImageFile(const QString &path);

} // namespace ff
