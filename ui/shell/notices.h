// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QList>
#include <QObject>

#include <functional>

namespace ff {

class MessageBar;

/// What the window has to say, in one bar: the newest on show, the older ones after it is closed
/// or acted on. The same sentence never waits twice.
class Notices : public QObject
{
    Q_OBJECT
public:
    explicit Notices(MessageBar *bar, QObject *parent = nullptr);

    struct Notice
    {
        QString topic; ///< a newer notice of the same topic replaces the older; may be empty
        Theme::Tone tone = Theme::Tone::Warning;
        QString text; ///< plain
        QString actionLabel;
        std::function<void()> action;
    };
    void add(const Notice &notice);
    void withdraw(const QString &topic);

private:
    void next();
    void showFirst();

    MessageBar *m_bar;
    QList<Notice> m_queue; ///< the first is on show
};

} // namespace ff
