// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QToolButton>

namespace ff {

class ApplyScopePicker;

/// The scope filter of the snapshots page: "Scope: any", and behind it the known connections and
/// a field for GUIDs. What is picked goes to the service.
class ScopeFilterButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ScopeFilterButton(const ConsoleServices &services, QWidget *parent = nullptr);

    void setConnection(const ConnectionId &id);
    [[nodiscard]] const QList<SubscriptionId> &scope() const { return m_scope; }
    void setScope(const QList<SubscriptionId> &scope);

Q_SIGNALS:
    void scopeChanged();

private:
    void openPopup();
    void showScope();

    ConsoleServices m_services;
    ConnectionId m_connection;
    QList<SubscriptionId> m_scope;
};

} // namespace ff
