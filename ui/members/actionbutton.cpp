// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/actionbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
const char whyNotProperty[] = "whyNot";
}

void bindToAction(QAbstractButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString why = action->property(whyNotProperty).toString();
        QString tip = action->text();
        tip.remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            tip = u"%1 (%2)"_s.arg(tip, keys);
        button->setToolTip(why.isEmpty() ? tip : why);
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, [action] { action->trigger(); });
    follow();
}

void explain(QAction *action, const QString &whyNot)
{
    action->setProperty(whyNotProperty, whyNot);
    action->setToolTip(whyNot.isEmpty() ? QString() : whyNot);
    action->setEnabled(whyNot.isEmpty());
}

} // namespace ff
