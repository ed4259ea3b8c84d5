// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace ff {

/// Whether the desktop asks for dark windows: QStyleHints where Qt knows it (6.5), else the
/// settings portal, asked without waiting, else the lightness of the palette Qt started with.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    /// Make it before the application's palette is replaced.
    explicit SystemScheme(QObject *parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void setDark(bool dark);
    void askPortal();
    void takePortalAnswer(uint preference);

    bool m_dark = false;
};

} // namespace ff
