// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace ff {

/// What a listing shows in place of rows; each looks different in the view.
enum class ListState {
    NoConnection, ///< nothing chosen
    Loading, ///< first answer not here yet
    Ready, ///< rows
    Empty, ///< answered: there is nothing
    Failed, ///< see error()
    Unsupported ///< this resource has no snapshots
};

} // namespace ff

Q_DECLARE_METATYPE(ff::ListState)
