// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ff {

/// Text from the service made safe for Qt::ToolTipRole: Qt shows a tooltip that looks like HTML as
/// HTML, so such text is escaped and wrapped. Long text is cut with an ellipsis.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace ff
