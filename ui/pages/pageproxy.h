// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace ff {

/// What stands between a listing's model and its table: search, numeric sort on the raw values,
/// one-line cells, tooltips that are never markup. Subclasses add icons and colours.
class PageProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `tieColumn` orders rows whose sort keys are equal.
    PageProxy(Theme &theme, int rawRole, int tieColumn, QObject *parent = nullptr);

    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    /// The texts of a row in which search looks.
    [[nodiscard]] virtual QStringList searchedTexts(int sourceRow) const = 0;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] Theme &theme() const { return m_theme; }

private:
    [[nodiscard]] int compared(const QVariant &left, const QVariant &right) const;

    Theme &m_theme;
    QCollator m_collator;
    QString m_search;
    int m_rawRole;
    int m_tieColumn;
};

} // namespace ff
