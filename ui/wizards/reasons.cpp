// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/reasons.h"

#include "ui/shell/environmentbadge.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QTreeWidgetItem>

namespace ff {

QString whyNoCrossing(const Connection &from, const Connection &to)
{
    if (!from.sharesCloudWith(to)) {
        return QCoreApplication::translate("ff::Wizards",
                                           "Another Azure cloud; snapshots are stored per cloud");
    }
    if (from.endpoint.cloud() == Endpoint::Cloud::Private
        && !from.endpoint.isSameOrigin(to.endpoint.url())) {
        return QCoreApplication::translate("ff::Wizards",
                                           "Another service: snapshots do not cross");
    }
    return {};
}

void tintReason(QTreeWidgetItem &row, int column)
{
    row.setForeground(column, row.isDisabled() ? QBrush(QGuiApplication::palette().color(
                                  QPalette::Active, QPalette::PlaceholderText))
                                               : QBrush());
}

int dangerRank(const EnvironmentLabel &label)
{
    switch (label.kind) {
    case EnvironmentLabel::Kind::Production:
        return 0;
    case EnvironmentLabel::Kind::Staging:
    case EnvironmentLabel::Kind::Custom:
        return 1;
    case EnvironmentLabel::Kind::Test:
        return 2;
    case EnvironmentLabel::Kind::None:
        break;
    }
    return 3;
}

void showEnvironment(QTreeWidgetItem &row, int column, const Connection &connection)
{
    row.setText(column, connection.label.text());
    row.setIcon(column, environmentIcon(connection.label));
}

} // namespace ff
