// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/bulkrun.h"
#include "models/members/pagedmodel.h"
#include "ui/members/memberspage.h"
#include "ui/members/selectedspans.h"
#include "ui/shell/theme.h"

#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

class QAction;
class QCheckBox;
class QSplitter;

namespace ff {

class BulkDialog;
class FacesPane;
class ListFrame;
class LoadStrip;
class TableExport;
class TrainingStart;
struct OperationRecord;
struct ExportOrder;

/// MembersPage from inside: what its files share.
class MembersPage::Private
{
public:
    Private(MembersPage *page, const ConsoleServices &services, const ContainerRef &container);

    // memberspage.cpp: building and wiring
    void build();
    void buildTable();
    void buildDetails();
    void connectModel();
    void connectServices();

    // membersstates.cpp: what is shown
    void showState();
    void showReady();
    void showFailed();
    void showStrip();
    void showSelection();
    void tellPageError();
    void wayOnTaken();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString searchedId() const; ///< the search when it is an id, else empty

    // membersactions.cpp: actions, menu, copying, finding
    void buildActions();
    void buildButtons();
    void updateActions();
    void showMenu(const QPoint &globalPos);
    void copyRows();
    void copyIds();
    void copyJson();
    void exportRows(); ///< these two: membersexport.cpp
    void startExport(const ExportOrder &order);
    void goTo(const QString &id);
    void trySelect();
    void keepInView(); ///< the selected row, while the rows round it come back
    [[nodiscard]] bool isTooMany(qint64 rows, const QString &wayOut); ///< and says so
    [[nodiscard]] bool isTooManyToCopy();
    [[nodiscard]] QList<RowSpan> spans() const;
    [[nodiscard]] QList<PagedModel::Row> selectedRows() const; ///< mostRowsAtOnce at most
    [[nodiscard]] std::optional<PagedModel::Row> onlySelected() const;

    // membersediting.cpp: what is made and changed
    void newPerson();
    void edit();
    void editPerson(const PagedModel::Row &row);
    void editFace(const PersonId &person, const PersistedFace &face);
    void tellUndone(const QFuture<FaceResult<Done>> &sent);

    // membersbulk.cpp: what is deleted, and faces that are added
    void remove();
    void removePerson(const PagedModel::Row &row);
    void removeFaces(const PersonId &person, const QList<PersistedFaceId> &ids);
    struct Removal
    {
        QString title; ///< "Delete 12 persons"
        QString what; ///< whole sentences
        QString consequence;
        std::function<QString(int done)> doneText;
        QList<BulkStep> steps;
    };
    void removeMany(const Removal &removal);
    /// What became of a bulk action takes the place of what was said before it.
    void tellBulk(BulkDialog *dialog, const std::function<QString(int done)> &doneText);
    [[nodiscard]] QString nameOf(const PersonId &person) const; ///< empty when not selected
    void addFaces(const QList<QUrl> &sources = {});
    void sendFaces(const PersonId &person, const QString &home, const QList<FaceToAdd> &toAdd,
                   const QStringList &leftOut);
    /// Says it, and what is left to do: the container counts it only after a training.
    void sayDone(Theme::Tone tone, const QString &text);
    void say(Theme::Tone tone, const QString &text, const QString &actionLabel = {},
             std::function<void()> action = {});
    void sayError(const QString &what, const FaceError &error);

    [[nodiscard]] bool hasPersons() const { return containerTypeInfo(container.type).hasPersons; }
    [[nodiscard]] QString whyNotWrite() const;
    [[nodiscard]] QString trainingHint() const; ///< a sentence, or empty

    // membersacts.cpp: the training, and what the window's menus do
    void buildTraining();
    [[nodiscard]] QString whyNotTrain() const;
    [[nodiscard]] QAction *actionOf(Act act) const;
    void train();
    void trained(const OperationRecord &record);
    /// Takes what was told of an earlier act off the bar: it may have become false.
    void dismissNews();

    MembersPage *q;
    ConsoleServices services;
    ContainerRef container;
    PagedModel model;
    ListFrame *frame = nullptr;
    LoadStrip *strip = nullptr;
    FacesPane *faces = nullptr; ///< groups only
    QSplitter *side = nullptr; ///< groups only: details above faces
    QCheckBox *withoutFace = nullptr; ///< groups only
    QAction *newPersonAction = nullptr; ///< groups only
    QAction *addFacesAction = nullptr;
    QAction *editAction = nullptr;
    QAction *deleteAction = nullptr;
    QAction *copyRowsAction = nullptr;
    QAction *copyIdAction = nullptr;
    QAction *copyJsonAction = nullptr;
    QAction *exportAction = nullptr;
    QAction *refreshAction = nullptr;
    QAction *trainAction = nullptr;
    TrainingStart *training = nullptr;
    TableExport *rowsExport = nullptr; ///< while rows are being saved
    QTimer searchDelay; ///< a frame
    std::function<void()> messageAction; ///< of the button in the message bar
    QString wanted; ///< id to be selected once its row is there
    bool isActivated = false;
    bool isGone = false; ///< deleted from this console
    bool hasAnswer = false;
    bool toldPageError = false;
    bool isNews = false; ///< the bar tells how an act ended
    bool isWidening = false; ///< the search was cleared: rows come round the selected one
    QString missing; ///< id that was asked for and is not there
    enum class WayOn { Refresh, ClearSearch, EnterKey, Add, LoadAll, GoTo };
    WayOn wayOn = WayOn::Refresh; ///< what the button in place of the rows does
};

} // namespace ff
