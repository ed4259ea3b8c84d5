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

Q_SIGNALS:
    void cancelled();

private:
    bool m_cancelled = false;
};

} // namespace ff
