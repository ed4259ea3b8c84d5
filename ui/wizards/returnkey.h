// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ff {

/// Keeps the Return key of one field to itself: a dialog's default button would take it as well,
/// and a wizard turn the page.
class ReturnKey : public QObject
{
    Q_OBJECT
public:
    explicit ReturnKey(QObject *field); ///< owned by the field
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void pressed();
};

} // namespace ff
