// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ff {

/// What the operator must know before a commit: sentences, each with an icon of its tone.
class KnowList : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QString icon; ///< of Theme
        Theme::Tone tone = Theme::Tone::Neutral;
        QString headline;
        QString text;
    };
    explicit KnowList(Theme &theme, QWidget *parent = nullptr);
    void setItems(const QList<Item> &items);

private:
    Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace ff
