// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ff::sandbox {

/// The name of sample person `index`, the same each time: names of many places, some with accents
/// and some in other scripts.
[[nodiscard]] QString sampleName(int index);
/// Names of a million persons, no two alike, made of the same parts.
[[nodiscard]] QString distinctSampleName(int index);
/// The department of sample person `index`.
[[nodiscard]] QString sampleDepartment(int index);

} // namespace ff::sandbox
