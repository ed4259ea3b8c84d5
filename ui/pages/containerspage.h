// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containersoverview.h"
#include "models/operations/operationrecord.h"
#include "ui/pages/listingpage.h"

#include <QTimer>

#include <optional>

class QPushButton;
class QToolButton;

namespace ff {

class ContainerDeletion;
class ContainersProxy;
class TrainingStart;

/// The lists and groups of one connection or of several: table, search, administration, training,
/// and the start of a take.
class ContainersPage : public ListingPage
{
    Q_OBJECT
public:
    /// What can be done with the selection, or with what is shown.
    enum class Act { New, Open, Edit, Delete, Train, Take, Copy, Export };

    explicit ContainersPage(const ConsoleServices &services, QWidget *parent = nullptr);

    /// Shows these connections' lists and groups; `type` picks one type in the filter, nothing
    /// leaves it at all types. The same connections are not asked for again.
    void setScope(const QList<ConnectionId> &connections,
                  std::optional<ContainerType> type = std::nullopt);
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
    void takeSelected(); ///< emits takeRequested()
    void trainSelected(); ///< lists persons without a face first; refuses face lists with a reason

Q_SIGNALS:
    /// All sources are of that one connection.
    void takeRequested(const QList<ff::Container> &sources, const ff::ConnectionId &from);
    /// The persons of a group, or the faces of a list, are to be shown.
    void openRequested(const ff::ContainerRef &container);
    /// The same, with only the persons that have no face.
    void openWithoutFacesRequested(const ff::ContainerRef &container);

private:
    void addTable();
    void addButtons();
    void connectModel();
    void connectTracker();
    void connectHelpers();
    void followType();
    void requestTraining();
    void fetchForSearch();
    void trySelect();
    void fetched(const ContainerRef &container, const FaceResult<Done> &result);
    void train(const QList<ContainerRef> &containers);
    /// What became of the trainings that one click asked for.
    struct TrainingRound
    {
        qsizetype waiting = 0;
        int started = 0;
        QStringList problems; ///< sentences
        QString leftOut; ///< a sentence, or nothing
        Theme::Tone tone = Theme::Tone::Good;
    };
    void trained(const OperationRecord &record, TrainingRound &round);
    void tellTraining(const TrainingRound &round);
    void edited(const ContainerRef &container, const MetadataChange &before);
    void undo(const ContainerRef &container, const MetadataChange &before);
    [[nodiscard]] QString whyNoSelection() const;
    [[nodiscard]] QString whyNoWrite() const; ///< to any connection of the selection
    [[nodiscard]] QString whyNoSnapshots() const; ///< none of the connections has them
    [[nodiscard]] QString whyNoTake() const;
    [[nodiscard]] QString whyNoTraining() const;
    [[nodiscard]] QList<ConnectionId> selectedConnections() const;
    [[nodiscard]] QList<ConnectionId> writableConnections() const;

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

    ContainersOverview *m_model; ///< the base's
    ContainersProxy *m_rows = nullptr;
    ContainerDeletion *m_deletion;
    TrainingStart *m_training;
    QPushButton *m_newButton = nullptr;
    QToolButton *m_openButton = nullptr;
    QToolButton *m_editButton = nullptr;
    QToolButton *m_deleteButton = nullptr;
    QPushButton *m_trainButton = nullptr;
    QPushButton *m_takeButton = nullptr;
    QTimer m_trainingDelay;
    QString m_leftOut; ///< of the training that is being asked for
    std::optional<ContainerRef> m_wanted; ///< to be selected once it is loaded
};

} // namespace ff
