// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QList>
#include <QWidget>

namespace ff {

class FlowLayout;

/// Which resources a wizard reads from and writes to, with their labels, at the top of every page;
/// on further lines where one is too short.
class SidesStrip : public QWidget
{
    Q_OBJECT
public:
    struct Side
    {
        QString caption; ///< "From"
        QList<Connection> connections;
    };
    explicit SidesStrip(QWidget *parent = nullptr);
    void setSides(const QList<Side> &sides); ///< sides without connections are left out

private:
    void addSide(const Side &side);

    FlowLayout *m_row;
};

} // namespace ff
