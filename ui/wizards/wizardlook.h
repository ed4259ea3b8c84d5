// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWizard;

namespace ff {

/// One look and one way with keys for every wizard: style, size, button texts and names, and on
/// each page turned to the focus on its first field, else on the button that goes on.
void applyWizardLook(QWizard &wizard);

} // namespace ff
