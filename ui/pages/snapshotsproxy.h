// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageproxy.h"

#include <QStyledItemDelegate>

namespace ff {

/// How soon a snapshot expires, as a tone: calm, under 6 hours, under 1 hour or gone.
[[nodiscard]] Theme::Tone expiryTone(qint64 msLeft);

/// SnapshotsModel as the snapshots page shows it: type icons, connection dots, expiry colours.
class SnapshotsProxy : public PageProxy
{
    Q_OBJECT
public:
    explicit SnapshotsProxy(Theme &theme, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QStringList searchedTexts(int sourceRow) const override;
};

/// The "Expires in" cell: its text, and below it how much of the 48 hours is left.
class ExpiryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ExpiryDelegate(Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace ff
