// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff::sandbox {

/// Makes SIGINT and SIGTERM (Ctrl+C on Windows) end the application's event loop. Call it once,
/// from the main thread, when the application exists.
void quitOnSignals();

} // namespace ff::sandbox
