// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ff {

/// What a CancelHandle points to. Lives in its client's thread.
class CancelSource : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void cancel();
    [[nodiscard]] bool isWithdrawn() const { return m_withdrawn; }
    /// Ends the calls that still wait for their turn, as cancel() does, and those given to it from
    /// now on. What is on the wire goes on: its outcome is worth knowing.
    void withdraw();

Q_SIGNALS:
    void cancelled();
    void withdrawn();

private:
    bool m_cancelled = false;
    bool m_withdrawn = false;
};

} // namespace ff
