// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace ff {

/// Paints the cells of members straight from their model, however long it is: one line a cell,
/// tooltips that are never markup, and a warning beside a person without a face.
class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// facesColumn: of the number of faces, or -1 when the rows have none.
    MemberDelegate(Theme &theme, int facesColumn, QObject *parent = nullptr);

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    int m_facesColumn;
};

} // namespace ff
