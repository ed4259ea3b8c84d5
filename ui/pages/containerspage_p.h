// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containersmodel.h"
#include "ui/pages/containerspage.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QPushButton;

namespace ff {

class ContainersProxy;
class ListFrame;

/// ContainersPage from inside: what its .cpp and its actions file share.
class ContainersPage::Private
{
public:
    Private(ContainersPage *page, const ConsoleServices &services);

    void build();
    void connectModel();
    void connectTracker();
    void showState();
    void tellRefreshError();
    void showReady();
    void showFailed();
    void showCount();
    void showDetails();
    void updateActions();
    void requestTraining();
    void fetchForSearch();
    void trySelect();
    void train(const QList<Container> &containers);
    void trained(const OperationRecord &record);
    void showMenu(const QPoint &globalPos);
    [[nodiscard]] QString whyNoTraining() const; ///< empty when something can be trained
    [[nodiscard]] QList<Container> selected() const;

    ContainersPage *q;
    ConsoleServices services;
    ContainersModel model;
    ContainersProxy *proxy = nullptr;
    ListFrame *frame = nullptr;
    QComboBox *typeFilter = nullptr;
    QPushButton *trainButton = nullptr;
    QPushButton *takeButton = nullptr;
    QTimer trainingDelay;
    bool hasAnswer = false; ///< the service has answered for this connection
    bool toldError = false; ///< the bar tells of a refresh that failed
    enum class WayOn { Refresh, ClearSearch, EnterKey };
    WayOn wayOn = WayOn::Refresh; ///< what the button in place of the rows does
    struct Wanted
    {
        ContainerType type;
        ObjectId id;
    };
    std::optional<Wanted> wanted; ///< to be selected once it is loaded
};

} // namespace ff
