// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ff {

/// A note (userData) being written, with its size in UTF-8 bytes counted against the bound.
class UserDataEdit : public QWidget
{
    Q_OBJECT
public:
    UserDataEdit(Theme &theme, int maximumBytes, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool fits() const;

Q_SIGNALS:
    void changed();

private:
    void showCount();

    Theme &m_theme;
    int m_maximumBytes;
    QPlainTextEdit *m_edit;
    QLabel *m_counter;
};

} // namespace ff
