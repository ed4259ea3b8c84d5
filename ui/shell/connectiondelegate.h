// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace ff {

class Clock;
class Theme;

/// The tree of connections: its delegate paints whole rows, arrows included.
class ConnectionsTree : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
};

/// A node of ConnectionsTreeModel in the left pane. A connection: dot, name and label over host (a
/// label that has no room beside the name stands beside the host), its lock (with the time that is
/// left while it is open), "Sandbox", a warning sign where the subscription id is missing. All
/// else: icon and name.
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ConnectionDelegate(const Theme &theme, const Clock &clock, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Where a connection's texts go; nothing overlaps, and the name never gives way to the label.
    struct Lines
    {
        QRect name;
        QRect badge; ///< empty: no label
        QRect host; ///< may be too narrow for a text
    };
    /// `first` and `second`: what the two lines have; the widths are those of the whole texts.
    [[nodiscard]] static Lines lines(const QRect &first, const QRect &second, int nameWidth,
                                     const QSize &badge);

    /// "14:59" of an unlocking that is under way; empty when there is none.
    [[nodiscard]] static QString remainingText(const QDateTime &until, const QDateTime &now);

private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintConnection(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintNode(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    /// Paints at the right end of the space; returns what is left of it.
    [[nodiscard]] QRect paintLock(QPainter *painter, const QRect &space, const QFont &font,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const;

    const Theme &m_theme;
    const Clock &m_clock;
};

} // namespace ff
