// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionfilterbox.h"

#include "models/connections/connectionstore.h"
#include "ui/shell/theme.h"

#include <QSignalBlocker>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownCharacters = 16;
}

ConnectionFilterBox::ConnectionFilterBox(ConnectionStore &store, QWidget *parent)
    : QComboBox(parent)
    , m_store(store)
{
    setObjectName(u"connectionFilterComboBox"_s);
    setAccessibleName(tr("Show the rows of"));
    setToolTip(tr("Show the rows of one connection or of all"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownCharacters);
    connect(&store, &ConnectionStore::added, this, &ConnectionFilterBox::fill);
    connect(&store, &ConnectionStore::changed, this, &ConnectionFilterBox::fill);
    connect(&store, &ConnectionStore::removed, this, &ConnectionFilterBox::fill);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (const ConnectionId id = chosen(); id != m_told) {
            m_told = id;
            Q_EMIT chosenChanged(id);
        }
    });
    fill();
}

void ConnectionFilterBox::fill()
{
    const ConnectionId before = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("All connections"), QVariant::fromValue(ConnectionId()));
        for (const Connection &connection : m_store.connections())
            addItem(Theme::connectionDot(connection.colour), connection.name,
                    QVariant::fromValue(connection.id));
    }
    choose(before);
    if (const ConnectionId id = chosen(); id != m_told) {
        m_told = id;
        Q_EMIT chosenChanged(id);
    }
}

ConnectionId ConnectionFilterBox::chosen() const
{
    return currentData().value<ConnectionId>();
}

void ConnectionFilterBox::choose(const ConnectionId &id)
{
    for (int row = 0; row < count(); ++row) {
        if (itemData(row).value<ConnectionId>() == id) {
            setCurrentIndex(row);
            return;
        }
    }
    setCurrentIndex(0);
}

} // namespace ff
