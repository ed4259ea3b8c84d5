// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consolestyle.h"

namespace ff {

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("fusion")) { }

} // namespace ff
