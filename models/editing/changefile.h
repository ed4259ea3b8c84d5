// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace ff {

/// When a container was last changed from here. While `isOpen` more edits may be on their way, so
/// that a reader who finds it open (the program was killed) takes any later time for possible.
struct ChangeMark
{
    ContainerRef container;
    QDateTime at; ///< UTC
    bool isOpen = false;
};

/// The text of changes.json. Version 1:
/// {"version":1,"changes":[{"connection":"<guid>","type":"LargePersonGroup","id":"employees",
/// "changedAt":"2026-01-31T10:40:00.123Z","open":true}]}; "open" only when it is.
struct ChangeFile
{
    enum class Reading { Whole, Partly, Damaged, Newer };
    Reading reading = Reading::Damaged;
    QList<ChangeMark> marks; ///< those that could be read
};

[[nodiscard]] ChangeFile parseChangeFile(const QByteArray &text);
[[nodiscard]] QByteArray changeFileText(const QList<ChangeMark> &marks);

} // namespace ff
