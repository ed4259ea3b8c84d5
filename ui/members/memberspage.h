// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "ui/shell/consoleservices.h"

#include <QWidget>

#include <memory>

namespace ff {

/// What is in one list or group: a group's persons with the faces of the selected one, or a list's
/// faces. Finds, shows, makes, changes and deletes them. One page a container, in a tab.
class MembersPage : public QWidget
{
    Q_OBJECT
public:
    MembersPage(const ConsoleServices &services, const ContainerRef &container,
                QWidget *parent = nullptr);
    ~MembersPage() override;

    [[nodiscard]] const ContainerRef &container() const;
    /// For the tab: the container's id; plain text.
    [[nodiscard]] QString title() const;
    /// Fetches the first page of members, once; nothing is asked of the service before.
    void activate();
    void refresh();
    void focusSearch();
    void showWithoutFaces(); ///< only the persons that have none; groups only
    /// Selects the member with this id, with a GET when it is not loaded yet.
    void goTo(const QString &id);
    [[nodiscard]] QByteArray saveLayout() const; ///< columns, sort and splitters
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void titleChanged(const QString &title);
    /// The connection's key is missing, and the operator wants to enter it.
    void keyWanted(const ff::ConnectionId &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
