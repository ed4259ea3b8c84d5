// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/theme.h"

#include <QIcon>
#include <QLabel>
#include <QWidget>

class QPainter;

namespace ff {

/// How a connection's environment label looks: production red with a shield, staging amber, test
/// blue, an own word neutral. Word, icon and colour always go together.
struct EnvironmentLook
{
    QString text; ///< plain; empty: the connection has no label
    QString icon; ///< of Theme
    Theme::Tone tone = Theme::Tone::Neutral;
};
[[nodiscard]] EnvironmentLook environmentLook(const EnvironmentLabel &label);
/// The icon of a label, in its colour, for menus, trees and tables; empty without a label.
[[nodiscard]] QIcon environmentIcon(const EnvironmentLabel &label);

/// For delegates: the badge's size in that font (empty without a label), and the badge itself.
[[nodiscard]] QSize environmentBadgeSize(const EnvironmentLabel &label, const QFont &font);
void paintEnvironmentBadge(QPainter *painter, const QRect &rect, const EnvironmentLabel &label,
                           const QFont &font, const QPalette &palette);

/// The label of one connection as a pill: icon and word. Hidden while there is no label.
class EnvironmentBadge : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);
    void setLabel(const EnvironmentLabel &label);
    [[nodiscard]] const EnvironmentLabel &label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentLabel m_label;
};

/// Whose data a dialog, wizard page or confirmation is about: dot, name and label badge. Put it
/// at the top.
class ConnectionLine : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionLine(QWidget *parent = nullptr);
    explicit ConnectionLine(const Connection &connection, QWidget *parent = nullptr);
    void setConnection(const Connection &connection);

private:
    QLabel *m_dot;
    QLabel *m_name;
    EnvironmentBadge *m_badge;
};

} // namespace ff
