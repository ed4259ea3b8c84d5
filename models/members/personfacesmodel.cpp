// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/personfacesmodel.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/editing/resourceeditor.h"
#include "models/mergerows.h"
#include "models/plaintooltip.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace ff {

namespace {

struct FaceRow
{
    PersistedFace face;
    bool isKnown = false; ///< its userData was read
    friend bool operator==(const FaceRow &, const FaceRow &) = default;
};

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text;
}

} // namespace

class PersonFacesModel::Private
{
public:
    Private(PersonFacesModel &model, ClientPool &pool) : q(model), clients(pool) { }

    void read();
    void onPerson(const FaceResult<Person> &result);
    void showFaces(const QList<PersistedFaceId> &ids);
    void setFace(const PersistedFace &face);
    void drop();
    [[nodiscard]] bool concerns(const ContainerRef &container, const PersonId &id) const
    {
        return container == group && id == person && !person.isEmpty();
    }
    void follow(ResourceEditor &editor);

    PersonFacesModel &q;
    ClientPool &clients;
    ContainerRef group;
    PersonId person;
    Person details;
    ListState state = ListState::NoConnection;
    FaceError error;
    QList<FaceRow> rows;
    QSet<PersistedFaceId> asked; ///< userData under way
    CancelHandle cancelHandle; ///< of everything under way
    quint64 generation = 0;
};

PersonFacesModel::PersonFacesModel(ClientPool &clients, ResourceEditor &editor, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, clients))
{
    d->follow(editor);
}

PersonFacesModel::~PersonFacesModel()
{
    d->drop();
}

void PersonFacesModel::open(const ContainerRef &group, const PersonId &person)
{
    d->drop();
    beginResetModel();
    d->group = group;
    d->person = person;
    d->details = {};
    d->rows.clear();
    endResetModel();
    d->state = person.isEmpty() || group.isEmpty() ? ListState::NoConnection : ListState::Loading;
    if (d->state == ListState::Loading)
        d->read();
    Q_EMIT stateChanged();
}

PersonId PersonFacesModel::person() const
{
    return d->person;
}

Person PersonFacesModel::details() const
{
    return d->details;
}

void PersonFacesModel::refresh()
{
    if (d->state == ListState::NoConnection)
        return;
    d->drop();
    for (FaceRow &row : d->rows)
        row.isKnown = false; // shown as it was until it was read again
    if (d->rows.isEmpty())
        d->state = ListState::Loading;
    d->read();
    Q_EMIT stateChanged();
}

void PersonFacesModel::Private::drop()
{
    ++generation;
    asked.clear();
    if (cancelHandle)
        cancel(std::exchange(cancelHandle, nullptr));
}

void PersonFacesModel::Private::read()
{
    FaceClient *const client = clients.client(group.connection);
    if (!client) {
        error = {};
        error.kind = FaceError::Kind::Refused;
        error.message = tr("This connection no longer exists.");
        state = ListState::Failed;
        return;
    }
    cancelHandle = makeCancelHandle();
    CallOptions options;
    options.cancel = cancelHandle;
    whenDone(client->getPerson(group.type, group.id, person, options), &q,
             [this, of = generation](const FaceResult<Person> &result) {
                 if (of == generation)
                     onPerson(result);
             });
}

void PersonFacesModel::Private::onPerson(const FaceResult<Person> &result)
{
    if (result.ok()) {
        details = *result;
        showFaces(details.faceIds);
        state = rows.isEmpty() ? ListState::Empty : ListState::Ready;
    } else {
        error = result.error();
        if (rows.isEmpty() || error.isNotFound()) {
            showFaces({});
            state = ListState::Failed;
        }
    }
    Q_EMIT q.stateChanged();
}

void PersonFacesModel::Private::showFaces(const QList<PersistedFaceId> &ids)
{
    QHash<PersistedFaceId, FaceRow> known;
    for (const FaceRow &row : std::as_const(rows))
        known.insert(row.face.id, row);
    QList<FaceRow> target;
    for (const PersistedFaceId &id : ids)
        target.append(known.value(id, FaceRow{{id, {}}, false}));
    RowEdits edits;
    edits.beginRemove = [this](int first, int last) { q.beginRemoveRows({}, first, last); };
    edits.endRemove = [this] { q.endRemoveRows(); };
    edits.changed = [this](int first, int last) {
        Q_EMIT q.dataChanged(q.index(first, 0), q.index(last, ColumnCount - 1));
    };
    edits.beginInsert = [this](int first, int last) { q.beginInsertRows({}, first, last); };
    edits.endInsert = [this] { q.endInsertRows(); };
    mergeRows(
        rows, 0, int(rows.size()), target, [](const FaceRow &row) { return row.face.id; }, edits);
}

void PersonFacesModel::requestUserData(const QList<int> &rows)
{
    FaceClient *const client = d->clients.client(d->group.connection);
    for (const int row : rows) {
        if (!client || row < 0 || row >= int(d->rows.size()))
            continue;
        const PersistedFaceId id = d->rows.at(row).face.id;
        if (d->rows.at(row).isKnown || d->asked.contains(id))
            continue;
        d->asked.insert(id);
        if (!d->cancelHandle)
            d->cancelHandle = makeCancelHandle();
        CallOptions options;
        options.lane = rows.size() == 1 ? Lane::Operator : Lane::Prefetch;
        options.cancel = d->cancelHandle;
        whenDone(client->getFace({d->group.type, d->group.id, d->person}, id, options), this,
                 [this, id, of = d->generation](const FaceResult<PersistedFace> &result) {
                     if (of != d->generation)
                         return;
                     d->asked.remove(id);
                     if (result.ok())
                         d->setFace({id, result->userData});
                     else if (result.error().isNotFound()) // deleted by others meanwhile
                         refresh();
                 });
    }
}

void PersonFacesModel::Private::setFace(const PersistedFace &face)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&face](const FaceRow &r) { return r.face.id == face.id; });
    if (row == rows.end())
        return;
    *row = {face, true};
    const int at = int(row - rows.begin());
    Q_EMIT q.dataChanged(q.index(at, 0), q.index(at, ColumnCount - 1));
}

void PersonFacesModel::Private::follow(ResourceEditor &editor)
{
    QObject::connect(
        &editor, &ResourceEditor::faceAdded, &q,
        [this](const ContainerRef &container, const PersonId &id, const PersistedFace &face) {
            if (!concerns(container, id) || details.id.isEmpty())
                return; // what is read next has it
            if (!details.faceIds.contains(face.id))
                details.faceIds.append(face.id);
            showFaces(details.faceIds);
            setFace(face);
            state = ListState::Ready;
            Q_EMIT q.stateChanged();
        });
    QObject::connect(
        &editor, &ResourceEditor::faceChanged, &q,
        [this](const ContainerRef &container, const PersonId &id, const PersistedFace &face) {
            if (concerns(container, id))
                setFace(face);
        });
    QObject::connect(
        &editor, &ResourceEditor::faceDeleted, &q,
        [this](const ContainerRef &container, const PersonId &id, const PersistedFaceId &face) {
            if (!concerns(container, id) || !details.faceIds.removeOne(face))
                return;
            showFaces(details.faceIds);
            state = rows.isEmpty() ? ListState::Empty : ListState::Ready;
            Q_EMIT q.stateChanged();
        });
    QObject::connect(
        &editor, &ResourceEditor::personChanged, &q,
        [this](const ContainerRef &container, const PersonId &id, const MetadataChange &change) {
            if (!concerns(container, id) || details.id.isEmpty())
                return;
            details.name = change.name.value_or(details.name);
            details.userData = change.userData.value_or(details.userData);
            Q_EMIT q.stateChanged();
        });
    QObject::connect(&editor, &ResourceEditor::personDeleted, &q,
                     [this](const ContainerRef &container, const PersonId &id) {
                         if (concerns(container, id))
                             q.open({}, {});
                     });
    QObject::connect(&editor, &ResourceEditor::containerDeleted, &q,
                     [this](const ContainerRef &container) {
                         if (concerns(container, person))
                             q.open({}, {});
                     });
}

ListState PersonFacesModel::state() const
{
    return d->state;
}

FaceError PersonFacesModel::error() const
{
    return d->error;
}

PersistedFace PersonFacesModel::faceAt(int row) const
{
    return row >= 0 && row < int(d->rows.size()) ? d->rows.at(row).face : PersistedFace();
}

int PersonFacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int PersonFacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PersonFacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FaceRow &row = d->rows.at(index.row());
    const bool isId = index.column() == IdColumn;
    const QString text = isId ? row.face.id.text() : row.face.userData;
    // Not read and never shown before: not the same as "none".
    const bool isUnknown = !isId && !row.isKnown && text.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isUnknown ? QString(QChar(0x2026)) : oneLine(text);
    case Qt::AccessibleTextRole:
        return isUnknown ? tr("Not fetched yet") : oneLine(text);
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case RawRole:
        return text;
    case IdRole:
        return row.face.id.text();
    case FaceRole:
        return QVariant::fromValue(row.face);
    default:
        return {};
    }
}

QVariant PersonFacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == IdColumn         ? tr("Face id")
           : section == UserDataColumn ? tr("User data")
                                       : QVariant();
}

} // namespace ff
