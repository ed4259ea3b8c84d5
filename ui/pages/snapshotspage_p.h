// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshotsmodel.h"
#include "ui/pages/snapshotspage.h"

class QComboBox;
class QPushButton;
class QToolButton;

namespace ff {

class ListFrame;
class ScopeFilterButton;
class SnapshotsProxy;

/// SnapshotsPage from inside: what its .cpp and its actions file share.
class SnapshotsPage::Private
{
public:
    Private(SnapshotsPage *page, const ConsoleServices &services);

    void build();
    void buildFilters();
    void buildButtons();
    void connectModel();
    void connectTracker();
    void noteTakes();
    void sendFilter();
    void clearFilters();
    void showState();
    void tellRefreshError();
    void showReady();
    void showEmpty();
    void showUnsupported();
    void showFailed();
    void showCount();
    void showDetails();
    void showFields(const Snapshot &snapshot);
    void showContradiction(const SubscriptionId &seen);
    void updateActions();
    void trySelect();
    void edit();
    void remove();
    void askAgainWhileApplied(const Snapshot &snapshot);
    void removeNow(const SnapshotId &id);
    void showMenu(const QPoint &globalPos);
    [[nodiscard]] QList<Snapshot> selectedRows() const;
    [[nodiscard]] bool isExpired(const Snapshot &snapshot) const;
    /// Why the selection cannot be edited or deleted, or applied; empty when it can.
    [[nodiscard]] QString whyNoChange() const;
    [[nodiscard]] QString whyNoApply() const;
    [[nodiscard]] QString scopeText(const Snapshot &snapshot) const;
    [[nodiscard]] QString originText(const Snapshot &snapshot) const;

    SnapshotsPage *q;
    ConsoleServices services;
    SnapshotsModel model;
    SnapshotsProxy *proxy = nullptr;
    ListFrame *frame = nullptr;
    QComboBox *typeFilter = nullptr;
    ScopeFilterButton *scopeFilter = nullptr;
    QToolButton *editButton = nullptr;
    QToolButton *deleteButton = nullptr;
    QPushButton *applyButton = nullptr;
    bool hasAnswer = false; ///< the service has answered for this connection
    bool toldError = false; ///< the bar tells of a refresh that failed
    SnapshotId wanted; ///< to be selected once it is loaded
    SubscriptionId contradicted; ///< what the message bar's button corrects to
    enum class WayOn { Refresh, ClearSearch, ClearFilters, EnterKey };
    WayOn wayOn = WayOn::Refresh; ///< what the button in place of the rows does
};

} // namespace ff
