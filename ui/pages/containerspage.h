// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "ui/shell/consoleservices.h"

#include <QWidget>

#include <memory>

namespace ff {

/// The lists and groups of one connection: table, search, training, and the start of a take.
class ContainersPage : public QWidget
{
    Q_OBJECT
public:
    explicit ContainersPage(const ConsoleServices &services, QWidget *parent = nullptr);
    ~ContainersPage() override;

    void setConnection(const ConnectionId &id);
    void refresh();
    /// Selects the row, once it is loaded.
    void select(ContainerType type, const ObjectId &id);
    [[nodiscard]] QList<Container> selected() const;
    void trainSelected(); ///< asks nothing; refuses face lists with a reason
    void focusSearch();
    [[nodiscard]] QByteArray saveLayout() const; ///< columns and sort
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void selectionChanged();
    void takeRequested(const QList<ff::Container> &sources);
    /// The listing lacks the connection's key, and the operator wants to enter it.
    void keyWanted(const ff::ConnectionId &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
