// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberdelegate.h"

#include "models/members/pagedmodel.h"
#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"
#include "ui/shell/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace ff {

using namespace Qt::StringLiterals;

MemberDelegate::MemberDelegate(Theme &theme, int facesColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_facesColumn(facesColumn)
{ }

QString MemberDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (value.typeId() == QMetaType::QString)
        return singleLine(value.toString());
    return QStyledItemDelegate::displayText(value, locale);
}

void MemberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_facesColumn || index.data(PagedModel::RawRole).toInt() > 0)
        return;
    option->icon = m_theme.icon(u"warning"_s, Theme::Tone::Warning);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(metrics::smallIcon, metrics::smallIcon);
    option->decorationPosition = QStyleOptionViewItem::Left;
}

bool MemberDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text;
    if (const QVariant given = index.data(Qt::ToolTipRole); given.isValid())
        text = given.toString();
    else
        text = plainToolTip(index.data(Qt::DisplayRole).toString());
    QToolTip::showText(event->globalPos(), text, view->viewport(), option.rect);
    return true;
}

} // namespace ff
