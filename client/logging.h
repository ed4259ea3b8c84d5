// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace ff {

// The categories of the whole console. Text is untranslated and passes redact() first.
Q_DECLARE_LOGGING_CATEGORY(lcNet) // face.net: one line an exchange
Q_DECLARE_LOGGING_CATEGORY(lcOps) // face.ops: operations and the journal
Q_DECLARE_LOGGING_CATEGORY(lcGui) // face.gui

/// Makes redact() blot out this exact text from now on, whatever its shape. Thread-safe; the text
/// stays in memory only, until the program ends: a key that was replaced is still a secret.
void registerSecret(const QByteArray &secret);

/// `text` without anything that is or looks like a key: registered secrets, values of the key
/// header, bearer tokens, 32 hexadecimal digits, 84 letters and digits (the two shapes Azure
/// hands out). Thread-safe. GUIDs stay readable.
[[nodiscard]] QString redact(QString text);

} // namespace ff
