// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "ui/shell/consoleservices.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ff {

/// The snapshots one connection can see: table with countdown, filters, details, edit, delete,
/// and the start of an apply.
class SnapshotsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SnapshotsPage(const ConsoleServices &services, QWidget *parent = nullptr);
    ~SnapshotsPage() override;

    void setConnection(const ConnectionId &id);
    void refresh();
    void select(const SnapshotId &id); ///< selects the row, once it is loaded
    [[nodiscard]] std::optional<Snapshot> selected() const;
    void editSelected(); ///< userData and apply scope, in a dialog
    void deleteSelected(); ///< asks; a second time while an apply of it runs
    void focusSearch();
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void selectionChanged();
    void applyRequested(const ff::Snapshot &snapshot);
    /// The listing lacks the connection's key, and the operator wants to enter it.
    void keyWanted(const ff::ConnectionId &id);
    /// The operator agreed to correct the connection's subscription id.
    void subscriptionCorrected(const ff::ConnectionId &id, const ff::SubscriptionId &to);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
