// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace ff {

/// Installs Faceferry's and Qt's own texts in the user's language; English where there is none.
/// The translators belong to `application`. Call once, before the first window.
void installTranslations(QCoreApplication &application);

} // namespace ff
