// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "ui/shell/consoleservices.h"

#include <QWidget>

#include <memory>

namespace ff {

/// The content of the operations dock: OperationsModel in a table, result links, clear finished.
class OperationsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OperationsPanel(const ConsoleServices &services, QWidget *parent = nullptr);
    ~OperationsPanel() override;
    void select(qint64 row); ///< selects the journal's row, once it is there
    void setConnection(const ConnectionId &id); ///< whose operations are shown; empty: all
    void focusTable(); ///< on the current row, or the first
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] int finishedCount() const;
    void clearFinished(); ///< hides ended rows; they stay in the journal
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    /// All rows are wanted again, as for one that the choice of a connection leaves out.
    void allWanted();
    void showSnapshotRequested(const ff::ConnectionId &connection, const ff::SnapshotId &id);
    void showContainerRequested(const ff::ConnectionId &connection, ff::ContainerType type,
                                const ff::ObjectId &id);
    void countsChanged(); ///< how many run, how many have ended

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
