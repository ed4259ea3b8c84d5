// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/services.h"

namespace ff::sandbox {

/// Fills the first subscription of a store that has no containers: large person group `employees`
/// (1,000 persons, 2,000 faces, trained), person group `visitors`, face list `vip`, large face
/// list `badge-photos`. The same persons with the same ids each time. Throws StoreError.
void createSampleData(Services &services);

/// Adds large person group `million` ("Large group") with `count` persons of 0 to 3 faces each to
/// the first subscription, unless it has one: for rehearsals and benchmarks. The same persons with
/// the same ids each time. About 3 seconds a million. Throws StoreError.
void createLargeGroup(Services &services, int count);

} // namespace ff::sandbox
