// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "models/snapshots/snapshotsoverview.h"
#include "ui/pages/listingpage.h"

#include <optional>

class QPushButton;
class QToolButton;

namespace ff {

class ScopeFilterButton;
class SnapshotsProxy;

/// The snapshots one connection or several can see: table with countdown, filters, details, edit,
/// delete, and the start of an apply.
class SnapshotsPage : public ListingPage
{
    Q_OBJECT
public:
    /// What can be done with the selection, or with what is shown.
    enum class Act { Apply, Edit, Delete, Copy, Export };

    explicit SnapshotsPage(const ConsoleServices &services, QWidget *parent = nullptr);

    /// Shows these connections' snapshots. The same connections are not asked for again.
    void setScope(const QList<ConnectionId> &connections);
    void select(const SnapshotId &id); ///< selects the row, once it is loaded
    [[nodiscard]] std::optional<Snapshot> selected() const;
    /// The connection that lists the one selected snapshot; empty without one.
    [[nodiscard]] ConnectionId selectedConnection() const;
    /// Empty when it can be done now, else a translated sentence that says why not.
    [[nodiscard]] QString whyNot(Act act) const;

    // Each does nothing while whyNot() has a reason.
    void applySelected(); ///< emits applyRequested()
    void editSelected(); ///< userData and apply scope, in a dialog
    void deleteSelected(); ///< asks; a second time while an apply of it runs

Q_SIGNALS:
    /// `from`: the connection that lists it.
    void applyRequested(const ff::Snapshot &snapshot, const ff::ConnectionId &from);
    /// The operator agreed to correct the connection's subscription id.
    void subscriptionCorrected(const ff::ConnectionId &id, const ff::SubscriptionId &to);

private:
    /// A snapshot, and who lists it.
    struct Row
    {
        ConnectionId connection;
        Snapshot snapshot;
    };
    void addFilters();
    void addButtons();
    void addTable();
    void connectTracker();
    void noteTakes();
    void noteCapabilities();
    void sendFilter();
    void trySelect();
    [[nodiscard]] QModelIndex indexOf(const SnapshotId &id) const;
    void showFields(const Row &row);
    void showContradiction(const ConnectionId &connection, const SubscriptionId &seen);
    void askAgainWhileApplied(const Row &row);
    void removeNow(const Row &row);
    [[nodiscard]] QList<Row> rows() const; ///< of the selection
    [[nodiscard]] bool isExpired(const Snapshot &snapshot) const;
    [[nodiscard]] QString whyNoSingle() const;
    [[nodiscard]] QString whyNoChange(Act act) const;
    [[nodiscard]] QString whyNoApply() const;
    [[nodiscard]] QString scopeText(const Snapshot &snapshot) const;
    [[nodiscard]] QString originText(const Row &row) const;
    [[nodiscard]] SnapshotOrigin originOf(const Row &row) const;

    [[nodiscard]] InPlace emptyState() override;
    [[nodiscard]] InPlace unsupportedState() override;
    [[nodiscard]] QString countText(int shown, int all) const override;
    [[nodiscard]] QString problemText(const ConnectionId &connection) const override;
    [[nodiscard]] QStringList selectedIds() const override;
    [[nodiscard]] QByteArray selectedJson() const override;
    void scopeShown() override;
    void followActs() override;
    void showDetails() override;
    void clearFilters() override;
    void stateShown() override;
    void showMenu(const QPoint &globalPos) override;

    SnapshotsOverview *m_model; ///< the base's
    SnapshotsProxy *m_rows = nullptr;
    ScopeFilterButton *m_scopeFilter = nullptr;
    QToolButton *m_editButton = nullptr;
    QToolButton *m_deleteButton = nullptr;
    QPushButton *m_applyButton = nullptr;
    SnapshotId m_wanted; ///< to be selected once it is loaded
    bool m_hasAskedForWanted = false;
};

} // namespace ff
