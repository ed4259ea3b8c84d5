// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace ff::sandbox {

/// The statements that lead from one schema version to the next; step 0 makes version 1. Steps
/// that were released are never changed: a later version adds one.
[[nodiscard]] const QList<QStringList> &schemaSteps();

} // namespace ff::sandbox
