// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ff {

/// What `faceferry` was asked to do. A value; parsing has no side effects.
struct CommandLine
{
    QString profileDir; ///< empty: the user's standard place
    QString tourDir; ///< not empty: give the tour, save its pictures here
    bool sandbox = false; ///< start with the embedded sandbox and its connections
    bool showVersion = false;
    bool showHelp = false;
    QString helpText;
    QString error; ///< not empty: a sentence for stderr; exit with 2
};

/// Parses the arguments, the program's name first. The options are those of the README.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace ff
