// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/pagedmodel.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ff {

class ElidedLabel;

/// The line under a long table: how many rows there are, how to get the rest of them, and how far
/// that has come.
class LoadStrip : public QWidget
{
    Q_OBJECT
public:
    explicit LoadStrip(Theme &theme, QWidget *parent = nullptr);

    void setCount(const QString &text);
    [[nodiscard]] QString count() const;
    /// The number of rows is not known before the end, so the bar shows movement, not a share.
    void showLoading(const LoadProgress &progress);
    /// Rows are being saved, which Cancel stops too.
    void showExport(qint64 done, qint64 total);
    /// Nothing is being loaded; canLoad: there is more to load.
    void showIdle(bool canLoad);
    /// A way to what the search names but is not loaded; empty hides it.
    void setGoTo(const QString &label);

Q_SIGNALS:
    void loadAllRequested();
    void cancelRequested();
    void goToRequested();

private:
    void showWork(const QString &text, const QString &whatCancelDoes);

    ElidedLabel *m_count;
    QProgressBar *m_progress;
    ElidedLabel *m_rate;
    QPushButton *m_goTo;
    QPushButton *m_loadAll;
    QPushButton *m_cancel;
};

} // namespace ff
