// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

struct CommandLine;

/// Gives the tour: drives the real windows through the main job on the embedded sandbox, prints
/// every step, saves a picture of each, and verifies the copy. Runs the event loop; needs a
/// QApplication. Without --profile everything lives in a temporary folder. Returns the exit
/// status: 0 only when the copy was verified.
[[nodiscard]] int runTour(const CommandLine &commandLine);

} // namespace ff
