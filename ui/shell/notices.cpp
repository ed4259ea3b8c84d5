// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include "ui/shell/messagebar.h"

namespace ff {

Notices::Notices(MessageBar *bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    connect(bar, &MessageBar::dismissed, this, &Notices::next);
    connect(bar, &MessageBar::actionTriggered, this, [this] {
        if (m_queue.isEmpty())
            return;
        const std::function<void()> action = m_queue.first().action;
        next();
        if (action)
            action();
    });
}

void Notices::add(const Notice &notice)
{
    const auto same = [&](const Notice &other) {
        return notice.topic.isEmpty() ? other.text == notice.text : other.topic == notice.topic;
    };
    m_queue.removeIf(same);
    m_queue.prepend(notice); // the newest answers what the operator did last
    showFirst();
}

void Notices::withdraw(const QString &topic)
{
    m_queue.removeIf([&](const Notice &notice) { return notice.topic == topic; });
    showFirst();
}

void Notices::next()
{
    if (!m_queue.isEmpty())
        m_queue.removeFirst();
    showFirst();
}

void Notices::showFirst()
{
    if (m_queue.isEmpty()) {
        m_bar->dismiss();
        return;
    }
    const Notice &first = m_queue.first();
    const int waiting = int(m_queue.size()) - 1;
    const QString text = waiting == 0
                             ? first.text
                             : first.text + u' ' + tr("(%n more message(s))", nullptr, waiting);
    m_bar->showText(first.tone, text, first.actionLabel);
}

} // namespace ff
