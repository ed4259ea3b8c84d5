// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

class TourRunner;

/// Adds the second part of the tour: what an operator does on a day without a move. Starts where
/// a group is selected on the groups page; leaves the console open on all connections.
void addAdministrationSteps(TourRunner &runner);

} // namespace ff
