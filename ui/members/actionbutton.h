// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QAction;

namespace ff {

/// Makes the button do what the action does, and be enabled and explained as it is. The button
/// keeps its own text and icon.
void bindToAction(QAbstractButton *button, QAction *action);
/// Enables the action, or disables it and says why where it is shown.
void explain(QAction *action, const QString &whyNot);

} // namespace ff
