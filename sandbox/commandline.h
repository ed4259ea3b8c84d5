// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoptions.h"

#include <QStringList>

namespace ff::sandbox {

/// What the command line asks for.
struct CommandLine
{
    enum class Wish { Run, ShowText, Refuse };
    Wish wish = Wish::Run;
    QString text; ///< the help or version to show, or a sentence that says what is wrong
    SandboxOptions options;
};

/// Reads `arguments`, the program's name first.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace ff::sandbox
