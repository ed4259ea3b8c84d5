// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace ff {

/// The folder in which everything of one operator's Faceferry lives: settings.ini,
/// connections.json, journal.sqlite, changes.json, requests.log and sandbox/. Made private to the
/// user when it is made.
class Profile
{
public:
    /// An empty directory means the user's standard place for application data.
    explicit Profile(const QString &directory);

    ~Profile(); ///< gives the profile free

    /// Makes the folder if needed and takes it for this process; a sentence for the operator when
    /// it cannot be used or another Faceferry has it open, else empty. Once a profile.
    [[nodiscard]] QString prepare();

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] QString settingsPath() const;
    [[nodiscard]] QString journalPath() const;
    [[nodiscard]] QString changesPath() const;
    [[nodiscard]] QString requestLogPath() const;
    [[nodiscard]] QString sandboxDir() const;

private:
    QString m_directory;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace ff
