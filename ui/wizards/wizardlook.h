// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWizard;

namespace ff {

/// One look for every wizard: style, size, button texts and names.
void applyWizardLook(QWizard &wizard);

} // namespace ff
