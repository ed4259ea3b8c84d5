// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ff::sandbox {

enum class ImageProblem { None, Size, Format };

/// What the service checks of an uploaded image before it looks for a face: 1 KB to 6 MB, and a
/// JPEG, PNG, GIF or BMP with a header that gives its dimensions.
[[nodiscard]] ImageProblem imageProblem(const QByteArray &bytes);

} // namespace ff::sandbox
