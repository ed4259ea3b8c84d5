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
    /// What can be done with the selection, with what is shown, or with the container.
    enum class Act { Copy, Export, Edit, Delete, Train };

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
    /// Empty when it can be done now, else a translated sentence that says why not.
    [[nodiscard]] QString whyNot(Act act) const;
    [[nodiscard]] QString actText(Act act) const; ///< for a menu: "Edit person…"
    // Each does nothing while whyNot() has a reason. They concern the members, not the faces of
    // one.
    void copyId();
    void copyJson();
    void exportTable();
    void editSelected();
    void deleteSelected();
    void train(); ///< this container; persons without a face are looked for first
    [[nodiscard]] QByteArray saveLayout() const; ///< columns, sort and splitters
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void titleChanged(const QString &title);
    /// The connection's key is missing, and the operator wants to enter it.
    void keyWanted(const ff::ConnectionId &id);
    void actsChanged(); ///< whyNot() may answer otherwise

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
