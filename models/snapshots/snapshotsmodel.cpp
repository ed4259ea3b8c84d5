// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/snapshotsmodel.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/mergerows.h"
#include "models/snapshots/snapshottext.h"

#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>

namespace ff {

namespace {

using DonePromise = std::shared_ptr<QPromise<FaceResult<Done>>>;

DonePromise makePromise()
{
    auto promise = std::make_shared<QPromise<FaceResult<Done>>>();
    promise->start();
    return promise;
}

void resolve(const DonePromise &promise, const FaceResult<Done> &result)
{
    promise->addResult(result);
    promise->finish();
}

FaceError noConnectionError()
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = SnapshotsModel::tr("No connection is chosen.");
    return error;
}

} // namespace

SnapshotsModel::SnapshotsModel(ConnectionStore &connections, ClientPool &clients,
                               const Clock &clock, QObject *parent)
    : ListingModel(connections, clients, clock, parent)
{
    m_countdown.setSingleShot(true);
    connect(&m_countdown, &QTimer::timeout, this, &SnapshotsModel::tick);
    connect(&connections, &ConnectionStore::added, this, &SnapshotsModel::namesChanged);
    connect(&connections, &ConnectionStore::changed, this, &SnapshotsModel::onConnectionChanged);
    connect(&connections, &ConnectionStore::removed, this, &SnapshotsModel::onConnectionRemoved);
    connect(&clients, &ClientPool::keyAvailable, this, &SnapshotsModel::onKeyAvailable);
}

SnapshotsModel::~SnapshotsModel()
{
    abandonCall();
}

void SnapshotsModel::setConnection(const ConnectionId &id)
{
    if (id == m_connection) {
        refresh();
        return;
    }
    abandonCall();
    m_connection = id;
    m_known = m_connections.find(id);
    m_takenHere.clear();
    m_account.clear();
    m_announced = {};
    resetRows();
    list();
}

void SnapshotsModel::setFilter(const SnapshotFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    abandonCall();
    list();
}

void SnapshotsModel::refresh()
{
    if (!m_call)
        list();
}

void SnapshotsModel::list()
{
    FaceClient *const client = m_connection.isEmpty() ? nullptr : m_clients.client(m_connection);
    if (!client) {
        m_connection = {};
        setState(ListState::NoConnection);
        return;
    }
    const CallOptions options = beginCall(Lane::Operator);
    whenDone(client->listSnapshots(m_filter, options), this,
             [this, call = m_call](const FaceResult<QList<Snapshot>> &result) {
                 if (call == m_call) // else the connection or the filter changed meanwhile
                     onListed(result);
             });
    setState(m_rows.isEmpty() && m_state != ListState::Empty ? ListState::Loading : m_state);
}

void SnapshotsModel::restartIfRefreshing()
{
    if (!m_call)
        return;
    abandonCall();
    list();
}

void SnapshotsModel::onListed(const FaceResult<QList<Snapshot>> &result)
{
    m_call.reset();
    if (!result.ok()) {
        onListFailed(result.error());
        return;
    }
    m_hasRefreshError = false;
    m_error = {};
    m_loadedAt = m_clock.now();
    setRows(result.value());
    setState(m_rows.isEmpty() ? ListState::Empty : ListState::Ready);
    learnAccount();
    announceContradiction();
}

void SnapshotsModel::onListFailed(const FaceError &error)
{
    m_error = error;
    const bool isUnsupported = error.isSnapshotsUnsupported();
    QList<Snapshot> kept;
    if (!isUnsupported) { // rows of another filter would be taken for this one's
        std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(kept),
                     [this](const Snapshot &row) { return matchesFilter(row, m_filter); });
    }
    setRows(kept);
    m_hasRefreshError = !m_rows.isEmpty();
    if (isUnsupported)
        setState(ListState::Unsupported);
    else
        setState(m_rows.isEmpty() ? ListState::Failed : ListState::Ready);
    // The key came while this answer was on its way to us, so nobody will tell us of it again.
    if (error.kind == FaceError::Kind::MissingKey && m_clients.hasKey(m_connection))
        refresh();
}

void SnapshotsModel::onConnectionChanged(const ConnectionId &id)
{
    if (id == m_connection) {
        const std::optional<Connection> now = m_connections.find(id);
        const std::optional<Connection> before = std::exchange(m_known, now);
        if (now && before
            && (!(now->endpoint == before->endpoint) || now->apiVersion != before->apiVersion)) {
            abandonCall(); // what is shown belongs to another resource
            m_takenHere.clear();
            m_account.clear();
            resetRows();
            list();
            return;
        }
        if (now && before && now->tier != before->tier)
            restartIfRefreshing(); // its client was replaced
        m_announced = {};
        announceContradiction();
    }
    namesChanged();
}

void SnapshotsModel::onConnectionRemoved(const ConnectionId &id)
{
    if (id == m_connection)
        setConnection({});
    else
        namesChanged();
}

void SnapshotsModel::onKeyAvailable(const ConnectionId &id)
{
    const bool wantsKey = m_state == ListState::Failed || m_hasRefreshError;
    if (id == m_connection && wantsKey
        && (m_error.kind == FaceError::Kind::MissingKey || m_error.kind == FaceError::Kind::SignIn
            || m_error.isUnauthorized()))
        refresh();
}

QFuture<FaceResult<Done>> SnapshotsModel::update(const SnapshotId &id, const SnapshotChange &change)
{
    const DonePromise promise = makePromise();
    FaceClient *const client = m_clients.client(m_connection);
    if (!client) {
        resolve(promise, noConnectionError());
        return promise->future();
    }
    CallOptions options;
    options.lane = Lane::Mutation;
    // Who asked hears the outcome also when nobody looks at the listing any more.
    whenDone(client->updateSnapshot(id, change, options), &m_clients,
             [model = QPointer(this), promise, id, change,
              asked = m_connection](const FaceResult<Done> &result) {
                 if (model && asked == model->m_connection)
                     model->onUpdated(id, change, result);
                 resolve(promise, result);
             });
    return promise->future();
}

void SnapshotsModel::onUpdated(const SnapshotId &id, const SnapshotChange &change,
                               const FaceResult<Done> &result)
{
    if (result.ok()) {
        const QModelIndex first = indexOf(id);
        if (first.isValid()) {
            Snapshot &row = m_rows[first.row()];
            row.userData = change.userData.value_or(row.userData);
            row.applyScope = change.applyScope.value_or(row.applyScope);
            Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
        }
    }
    // A listing under way may have been answered before the change; after an error (gone? outcome
    // unknown?) the service alone knows.
    abandonCall();
    list();
}

QFuture<FaceResult<Done>> SnapshotsModel::remove(const SnapshotId &id)
{
    const DonePromise promise = makePromise();
    FaceClient *const client = m_clients.client(m_connection);
    if (!client) {
        resolve(promise, noConnectionError());
        return promise->future();
    }
    CallOptions options;
    options.lane = Lane::Mutation;
    whenDone(client->deleteSnapshot(id, options), &m_clients,
             [model = QPointer(this), promise, id,
              asked = m_connection](const FaceResult<Done> &result) {
                 if (model && asked == model->m_connection)
                     model->onRemoved(id, result);
                 resolve(promise, result);
             });
    return promise->future();
}

void SnapshotsModel::onRemoved(const SnapshotId &id, const FaceResult<Done> &result)
{
    if (!result.ok()) {
        refresh(); // it may be gone all the same
        return;
    }
    QList<Snapshot> rows = m_rows;
    rows.removeIf([&id](const Snapshot &row) { return row.id == id; });
    setRows(rows);
    if (m_rows.isEmpty() && m_state == ListState::Ready)
        setState(ListState::Empty);
    restartIfRefreshing(); // its answer may still name the snapshot
}

void SnapshotsModel::setRows(const QList<Snapshot> &rows)
{
    const RowEdits edits{
        [this](int first, int last) { beginRemoveRows({}, first, last); },
        [this] { endRemoveRows(); },
        [this](int first, int last) {
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
        },
        [this](int first, int last) { beginInsertRows({}, first, last); },
        [this] { endInsertRows(); },
    };
    mergeRows(
        m_rows, 0, int(m_rows.size()), rows, [](const Snapshot &row) { return row.id; }, edits);
    armCountdown();
}

void SnapshotsModel::resetRows()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_error = {};
    m_hasRefreshError = false;
    m_loadedAt = {};
    m_state = ListState::NoConnection;
    armCountdown();
}

void SnapshotsModel::namesChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, OriginColumn), index(int(m_rows.size()) - 1, ApplyScopeColumn));
}

void SnapshotsModel::tick()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, ExpiresInColumn),
                           index(int(m_rows.size()) - 1, ExpiresInColumn),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, ExpiryMsRole});
    }
    armCountdown();
}

void SnapshotsModel::armCountdown()
{
    if (m_rows.isEmpty()) {
        m_countdown.stop();
        return;
    }
    constexpr qint64 hourMs = 3'600'000;
    const QDateTime now = m_clock.now();
    const bool isClose = std::any_of(m_rows.cbegin(), m_rows.cend(), [&now](const Snapshot &row) {
        const std::optional<qint64> left = msToExpiry(row, now);
        return left && *left > 0 && *left < hourMs; // seconds are shown
    });
    m_countdown.start(isClose ? 1'000 : 30'000);
}

} // namespace ff
