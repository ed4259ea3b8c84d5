// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "ui/shell/consoleservices.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ff {

/// The snapshots one connection or several can see: table with countdown, filters, details, edit,
/// delete, and the start of an apply.
class SnapshotsPage : public QWidget
{
    Q_OBJECT
public:
    /// What can be done with the selection, or with what is shown.
    enum class Act { Apply, Edit, Delete, Copy, Export };

    explicit SnapshotsPage(const ConsoleServices &services, QWidget *parent = nullptr);
    ~SnapshotsPage() override;

    /// Shows these connections' snapshots. The same connections are not asked for again.
    void setScope(const QList<ConnectionId> &connections);
    void setConnection(const ConnectionId &id); ///< setScope() of one; an empty id shows none
    [[nodiscard]] QList<ConnectionId> connections() const;
    void refresh();
    void select(const SnapshotId &id); ///< selects the row, once it is loaded
    [[nodiscard]] std::optional<Snapshot> selected() const;
    /// The connection that lists the one selected snapshot; empty without one.
    [[nodiscard]] ConnectionId selectedConnection() const;
    /// Empty when it can be done now, else a translated sentence that says why not.
    [[nodiscard]] QString whyNot(Act act) const;

    // Each does nothing while whyNot() has a reason.
    void editSelected(); ///< userData and apply scope, in a dialog
    void deleteSelected(); ///< asks; a second time while an apply of it runs
    void copyId() const;
    void copyJson() const;
    void exportTable(); ///< asks for a file
    void focusSearch();
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void selectionChanged();
    void actsChanged(); ///< whyNot() may answer differently now
    /// `from`: the connection that lists it.
    void applyRequested(const ff::Snapshot &snapshot, const ff::ConnectionId &from);
    /// The listing lacks the connection's key, and the operator wants to enter it.
    void keyWanted(const ff::ConnectionId &id);
    /// The operator agreed to correct the connection's subscription id.
    void subscriptionCorrected(const ff::ConnectionId &id, const ff::SubscriptionId &to);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
