// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageproxy.h"

#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"

namespace ff {

PageProxy::PageProxy(Theme &theme, int rawRole, int tieColumn, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_theme(theme)
    , m_rawRole(rawRole)
    , m_tieColumn(tieColumn)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(rawRole);
    setDynamicSortFilter(true);
    connect(&theme, &Theme::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                               {Qt::DecorationRole, Qt::ForegroundRole});
    });
}

void PageProxy::setSearch(const QString &text)
{
    const QString needle = text.trimmed();
    if (needle == m_search)
        return;
    m_search = needle;
    invalidateFilter();
}

QVariant PageProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole) {
        const QVariant value = QSortFilterProxyModel::data(index, role);
        return value.typeId() == QMetaType::QString ? QVariant(singleLine(value.toString()))
                                                    : value;
    }
    if (role == Qt::ToolTipRole) {
        const QVariant given = QSortFilterProxyModel::data(index, role);
        return given.isValid()
                   ? given
                   : plainToolTip(QSortFilterProxyModel::data(index, Qt::DisplayRole).toString());
    }
    return QSortFilterProxyModel::data(index, role);
}

bool PageProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return false;
    if (m_search.isEmpty())
        return true;
    const QStringList texts = searchedTexts(row);
    return std::any_of(texts.begin(), texts.end(), [this](const QString &text) {
        return text.contains(m_search, Qt::CaseInsensitive);
    });
}

bool PageProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = compared(left.data(m_rawRole), right.data(m_rawRole));
    if (order != 0)
        return order < 0;
    return compared(left.siblingAtColumn(m_tieColumn).data(m_rawRole),
                    right.siblingAtColumn(m_tieColumn).data(m_rawRole))
           < 0;
}

int PageProxy::compared(const QVariant &left, const QVariant &right) const
{
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString)
        return m_collator.compare(left.toString(), right.toString());
    // What is not known yet stands before everything that is.
    if (!left.isValid() || !right.isValid())
        return int(left.isValid()) - int(right.isValid());
    const QPartialOrdering order = QVariant::compare(left, right);
    if (order == QPartialOrdering::Less)
        return -1;
    return order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace ff
