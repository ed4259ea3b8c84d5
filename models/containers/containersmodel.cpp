// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/containers/containersmodel.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"

#include <algorithm>
#include <utility>

namespace ff {

namespace {

constexpr int pageSize = 1000;

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
    : ListingModel(connections, clients, clock, parent)
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
    abandonRound();
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
    abandonRound(); // of one page more, which the round reads as well
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
    m_deletedHere.clear();
    m_training.forgetErrors();
    ask(allContainerTypes.front(), {}, Lane::Operator);
    setState(m_rows.isEmpty() && m_state != ListState::Empty ? ListState::Loading : m_state);
}

void ContainersModel::ask(ContainerType type, const QString &start, Lane lane)
{
    FaceClient *const client = m_clients.client(m_connection);
    if (!client)
        return;
    m_askedType = type;
    m_askedStart = ObjectId(start);
    m_meanwhile = {};
    const CallOptions options = beginCall(lane);
    whenDone(client->listContainers(type, {start, pageSize}, options), this,
             [this, type, start, call = m_call](const FaceResult<QList<Container>> &result) {
                 if (call == m_call) // else the connection changed meanwhile
                     onPage(type, start, result);
             });
}

void ContainersModel::abandonRound()
{
    m_isRound = false;
    abandonCall();
}

void ContainersModel::onPage(ContainerType type, const QString &start,
                             const FaceResult<QList<Container>> &result)
{
    if (!result.ok()) {
        m_call.reset();
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
    m_call.reset(); // only now: who hears of the rows must not ask for more of them meanwhile

    const Segment &segment = segmentOf(type);
    if (!m_rows.isEmpty())
        m_state = ListState::Ready; // usable while the other types are on their way
    if (!m_isRound) {
        m_failedTypes.removeOne(type);
        finish();
    } else if (!isLast && segment.fresh < segment.listed) {
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
    if (m_isRound && m_failedTypes.isEmpty())
        getUnlistedAgain();
    m_isRound = false;
    if (m_failedTypes.isEmpty())
        m_error = {};
    if (!m_rows.isEmpty())
        setState(ListState::Ready);
    else
        setState(m_failedTypes.isEmpty() ? ListState::Empty : ListState::Failed);
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
        segment.fresh = segment.listed; // only what comes after the last row
        ask(type,
            segment.listed > 0 ? m_rows.at(beginOf(type) + segment.listed - 1).id.text()
                               : QString(),
            Lane::Operator);
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
        abandonRound();
        refresh();
    }
}

void ContainersModel::onKeyAvailable(const ConnectionId &id)
{
    const bool wantsKey = m_error.kind == FaceError::Kind::MissingKey
                          || m_error.kind == FaceError::Kind::SignIn || m_error.isUnauthorized();
    if (id == m_connection && !m_failedTypes.isEmpty() && wantsKey)
        refresh();
}

void ContainersModel::resetRows()
{
    abandonRound();
    ++m_era;
    m_deletedHere.clear();
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

} // namespace ff
