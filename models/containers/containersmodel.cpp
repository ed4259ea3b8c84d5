// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/containers/containersmodel.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/mergerows.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

constexpr int pageSize = 1000;

bool isBefore(const Container &a, const Container &b)
{
    return a.id < b.id;
}

bool concernsAllTypes(const FaceError &error)
{
    switch (error.kind) {
    case FaceError::Kind::Network:
    case FaceError::Kind::Tls:
    case FaceError::Kind::Refused:
    case FaceError::Kind::MissingKey:
    case FaceError::Kind::SignIn:
    case FaceError::Kind::Cancelled:
        return true;
    default:
        return error.isUnauthorized() || error.httpStatus == 429;
    }
}

} // namespace

ContainersModel::ContainersModel(ConnectionStore &connections, ClientPool &clients,
                                 const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_connections(connections)
    , m_clients(clients)
    , m_clock(clock)
    , m_training(clients, clock)
{
    connect(&connections, &ConnectionStore::changed, this, &ContainersModel::onConnectionChanged);
    connect(&connections, &ConnectionStore::removed, this, [this](const ConnectionId &id) {
        if (id == m_connection)
            setConnection({});
    });
    connect(&clients, &ClientPool::keyAvailable, this, &ContainersModel::onKeyAvailable);
    connect(&m_training, &TrainingCache::changed, this, &ContainersModel::onTrainingChanged);
}

ContainersModel::~ContainersModel()
{
    abandonCall();
}

void ContainersModel::setConnection(const ConnectionId &id)
{
    if (id == m_connection) {
        refresh();
        return;
    }
    m_connection = id;
    m_known = m_connections.find(id);
    resetRows();
    refresh();
}

void ContainersModel::refresh()
{
    if (m_call && m_isRound)
        return;
    abandonCall(); // of one page more, which the round reads as well
    if (m_connection.isEmpty() || !m_clients.client(m_connection)) {
        m_connection = {};
        setState(ListState::NoConnection);
        return;
    }
    for (Segment &segment : m_segments)
        segment.fresh = 0;
    m_failedTypes.clear();
    m_isFetchingStopped = false;
    m_isRound = true;
    m_isAnswered = false;
    m_training.forgetErrors();
    ask(allContainerTypes.front(), {}, Lane::Operator);
    setState(m_rows.isEmpty() && m_state != ListState::Empty ? ListState::Loading : m_state);
}

void ContainersModel::ask(ContainerType type, const QString &start, Lane lane)
{
    FaceClient *const client = m_clients.client(m_connection);
    if (!client)
        return;
    m_call = makeCancelHandle();
    CallOptions options;
    options.lane = lane;
    options.cancel = m_call;
    whenDone(client->listContainers(type, {start, pageSize}, options), this,
             [this, type, start, call = m_call](const FaceResult<QList<Container>> &result) {
                 if (call == m_call) // else the connection changed meanwhile
                     onPage(type, start, result);
             });
}

void ContainersModel::abandonCall()
{
    m_isRound = false;
    if (const CancelHandle call = std::exchange(m_call, nullptr))
        cancel(call);
}

void ContainersModel::onPage(ContainerType type, const QString &start,
                             const FaceResult<QList<Container>> &result)
{
    m_call.reset();
    if (!result.ok()) {
        onPageFailed(type, result.error());
        return;
    }
    m_isAnswered = true;
    const QList<Container> &page = result.value();
    // A page that does not lead on would be asked for without end.
    const bool isLast = !containerTypeInfo(type).isPaged || page.size() < pageSize
                        || page.last().id.text() == start;
    const QString next = page.isEmpty() ? start : page.last().id.text();
    takePage(type, page, isLast);

    const Segment &segment = segmentOf(type);
    if (!m_rows.isEmpty())
        m_state = ListState::Ready; // usable while the other types are on their way
    if (!m_isRound) {
        m_failedTypes.removeOne(type);
        finish();
    } else if (!isLast && segment.fresh < segment.count) {
        ask(type, next, Lane::Prefetch); // rows beyond are shown, so they are read again too
        Q_EMIT stateChanged();
    } else {
        goOn(type);
    }
}

void ContainersModel::onPageFailed(ContainerType type, const FaceError &error)
{
    if (m_failedTypes.isEmpty())
        m_error = error;
    if (!m_failedTypes.contains(type))
        m_failedTypes.append(type);
    m_isFetchingStopped = m_isFetchingStopped || !m_isRound;
    if (m_isRound && !concernsAllTypes(error))
        goOn(type);
    else
        finish();
    // The key came while this answer was on its way to us, so nobody will tell us of it again.
    if (error.kind == FaceError::Kind::MissingKey && m_clients.hasKey(m_connection))
        refresh();
}

void ContainersModel::goOn(ContainerType done)
{
    const auto at = std::find(allContainerTypes.begin(), allContainerTypes.end(), done);
    if (std::next(at) == allContainerTypes.end()) {
        finish();
        return;
    }
    ask(*std::next(at), {}, Lane::Operator);
    Q_EMIT stateChanged();
}

void ContainersModel::finish()
{
    if (m_isRound && m_isAnswered)
        m_loadedAt = m_clock.now();
    m_isRound = false;
    if (m_failedTypes.isEmpty())
        m_error = {};
    if (!m_rows.isEmpty())
        setState(ListState::Ready);
    else
        setState(m_failedTypes.isEmpty() ? ListState::Empty : ListState::Failed);
}

int ContainersModel::beginOf(ContainerType type) const
{
    int begin = 0;
    for (size_t i = 0; i < size_t(type); ++i)
        begin += m_segments[i].count;
    return begin;
}

void ContainersModel::takePage(ContainerType type, QList<Container> page, bool isLast)
{
    Segment &segment = segmentOf(type);
    const int begin = beginOf(type) + segment.fresh;
    const bool followsOn =
        segment.fresh == 0 || page.isEmpty() || isBefore(m_rows.at(begin - 1), page.first());
    if (!followsOn || !std::is_sorted(page.cbegin(), page.cend(), isBefore))
        segment.isSorted = false;
    if (!segment.isSorted) { // what came before must not come twice
        QSet<ObjectId> seen;
        for (int row = begin - segment.fresh; row < begin; ++row)
            seen.insert(m_rows.at(row).id);
        page.removeIf([&seen](const Container &row) { return seen.contains(row.id); });
    }
    const int covered = isLast ? segment.count - segment.fresh : coveredRows(segment, begin, page);

    const int behind = segment.count - segment.fresh - covered;
    int span = 0; // counts follow each edit: who hears of it may ask for rows
    const RowEdits edits{
        [&](int first, int last) {
            beginRemoveRows({}, first, last);
            span = last - first + 1;
            for (int row = first; row <= last; ++row)
                m_training.forget({type, m_rows.at(row).id});
        },
        [&] {
            segment.count -= span;
            endRemoveRows();
        },
        [&](int first, int last) {
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
        },
        [&](int first, int last) {
            beginInsertRows({}, first, last);
            span = last - first + 1;
        },
        [&] {
            segment.count += span;
            endInsertRows();
        },
    };
    mergeRows(
        m_rows, begin, covered, page, [](const Container &row) { return row.id; }, edits);
    segment.fresh = segment.count - behind;
    if (behind == 0)
        segment.hasMore = !isLast;
}

/// How many of the rows from `begin` the page replaces: up to where it ends.
int ContainersModel::coveredRows(const Segment &segment, int begin,
                                 const QList<Container> &page) const
{
    const auto first = m_rows.cbegin() + begin;
    const auto last = first + (segment.count - segment.fresh);
    if (page.isEmpty())
        return 0;
    if (segment.isSorted)
        return int(std::upper_bound(first, last, page.last(), isBefore) - first);
    QSet<ObjectId> named;
    for (const Container &row : page)
        named.insert(row.id);
    int covered = 0;
    for (auto row = first; row != last; ++row) {
        if (named.contains(row->id))
            covered = int(row - first) + 1;
    }
    return covered;
}

bool ContainersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_call && !m_isFetchingStopped
           && std::any_of(m_segments.begin(), m_segments.end(),
                          [](const Segment &segment) { return segment.hasMore; });
}

void ContainersModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    for (const ContainerType type : allContainerTypes) {
        Segment &segment = segmentOf(type);
        if (!segment.hasMore)
            continue;
        segment.fresh = segment.count; // only what comes after the last row
        ask(type, m_rows.at(beginOf(type) + segment.count - 1).id.text(), Lane::Operator);
        Q_EMIT stateChanged();
        return;
    }
}

void ContainersModel::onConnectionChanged(const ConnectionId &id)
{
    if (id != m_connection)
        return;
    const std::optional<Connection> now = m_connections.find(id);
    const std::optional<Connection> before = std::exchange(m_known, now);
    if (!now || !before)
        return;
    if (!(now->endpoint == before->endpoint) || now->apiVersion != before->apiVersion) {
        resetRows(); // what is shown belongs to another resource
        refresh();
    } else if (now->tier != before->tier && m_call) { // its client was replaced
        abandonCall();
        refresh();
    }
}

void ContainersModel::onKeyAvailable(const ConnectionId &id)
{
    const bool wantsKey = m_error.kind == FaceError::Kind::MissingKey || m_error.isUnauthorized();
    if (id == m_connection && !m_failedTypes.isEmpty() && wantsKey)
        refresh();
}

void ContainersModel::resetRows()
{
    abandonCall();
    beginResetModel();
    m_rows.clear();
    m_segments = {};
    endResetModel();
    m_training.setConnection(m_connection);
    m_error = {};
    m_failedTypes.clear();
    m_loadedAt = {};
    m_isFetchingStopped = false;
    m_state = ListState::NoConnection;
}

bool ContainersModel::hasRefreshError() const
{
    return m_state == ListState::Ready && !m_failedTypes.isEmpty();
}

void ContainersModel::setState(ListState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace ff
