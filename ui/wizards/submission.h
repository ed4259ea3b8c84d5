// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace ff {

/// Requests a wizard sends together, each answered on its own. What was refused or never left
/// can be sent again; what may have arrived (outcome unknown) never is.
class Submission : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        QString what; ///< "employees → West"
        QString iconName; ///< of Theme
        std::function<QFuture<OperationRecord>()> send;
    };
    enum class State { Waiting, Sending, Accepted, Refused, NotSent, OutcomeUnknown };

    using QObject::QObject;

    void start(const QList<Item> &items); ///< once; sends all in parallel
    [[nodiscard]] bool isStarted() const { return !m_rows.isEmpty(); }
    void retry(); ///< sends again what retryable() counts
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const Item &item(int row) const { return m_rows.at(row).item; }
    [[nodiscard]] State state(int row) const { return m_rows.at(row).state; }
    [[nodiscard]] QString message(int row) const; ///< why not, in the service's words
    [[nodiscard]] int retryable() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool allAccepted() const;
    [[nodiscard]] QList<OperationRecord> accepted() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        Item item;
        State state = State::Waiting;
        OperationRecord record;
    };
    void send(int row);

    QList<Row> m_rows;
};

} // namespace ff
