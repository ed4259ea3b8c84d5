// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfers/containercontents.h"
#include "models/transfers/verification.h"

namespace ff {

/// Holds a copy against its source: name, userData, model, training, persons and faces, each
/// by id and whatever the order. A pure function for a worker thread; the report is completed.
[[nodiscard]] VerificationReport compareContainers(const ContainerContents &source,
                                                   const ContainerContents &target);

} // namespace ff
