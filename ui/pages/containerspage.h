// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "models/operations/operationrecord.h"
#include "ui/shell/consoleservices.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ff {

/// The lists and groups of one connection or of several: table, search, administration, training,
/// and the start of a take.
class ContainersPage : public QWidget
{
    Q_OBJECT
public:
    /// What can be done with the selection, or with what is shown.
    enum class Act { New, Open, Edit, Delete, Train, Take, Copy, Export };

    explicit ContainersPage(const ConsoleServices &services, QWidget *parent = nullptr);
    ~ContainersPage() override;

    /// Shows these connections' lists and groups; `type` picks one type in the filter, nothing
    /// leaves it at all types. The same connections are not asked for again.
    void setScope(const QList<ConnectionId> &connections,
                  std::optional<ContainerType> type = std::nullopt);
    void setConnection(const ConnectionId &id); ///< setScope() of one; an empty id shows none
    [[nodiscard]] QList<ConnectionId> connections() const;
    void refresh();
    /// Selects the row, once it is loaded.
    void select(const ContainerRef &container);
    /// In the first connection shown.
    void select(ContainerType type, const ObjectId &id);
    /// In the order of the rows; selectedRefs() names the same.
    [[nodiscard]] QList<Container> selected() const;
    [[nodiscard]] QList<ContainerRef> selectedRefs() const;
    /// Empty when it can be done now, else a translated sentence that says why not.
    [[nodiscard]] QString whyNot(Act act) const;

    // Each does nothing while whyNot() has a reason.
    void newContainer(); ///< in a dialog
    void editSelected(); ///< name and user data, in a dialog
    void deleteSelected(); ///< looks at what is in it, then asks for the id to be typed
    void openSelected();
    void trainSelected(); ///< lists persons without a face first; refuses face lists with a reason
    void copyId() const;
    void copyJson() const;
    void exportTable(); ///< asks for a file
    void focusSearch();
    [[nodiscard]] QByteArray saveLayout() const; ///< columns and sort
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void selectionChanged();
    void actsChanged(); ///< whyNot() may answer differently now
    /// All sources are of that one connection.
    void takeRequested(const QList<ff::Container> &sources, const ff::ConnectionId &from);
    /// The persons of a group, or the faces of a list, are to be shown.
    void openRequested(const ff::ContainerRef &container);
    /// The same, with only the persons that have no face.
    void openWithoutFacesRequested(const ff::ContainerRef &container);
    /// The listing lacks the connection's key, and the operator wants to enter it.
    void keyWanted(const ff::ConnectionId &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
