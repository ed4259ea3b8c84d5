// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace ff {

/// Says that something is being looked up, with a way to stop it. Shows itself only when that
/// takes over a second; close() it when it is done. Cancel, Esc and closing the window reject it.
class WaitDialog : public QDialog
{
    Q_OBJECT
public:
    WaitDialog(const QString &title, const QString &what, QWidget *parent);
    void setDetail(const QString &text); ///< how far it is: "1,000 persons"

private:
    QLabel *m_detail;
};

} // namespace ff
