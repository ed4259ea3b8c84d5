// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/conflictchecks.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"

#include <QTimer>

namespace ff {

ConflictChecks::ConflictChecks(ClientPool &clients, ContainerType type, int delayMs,
                               QObject *parent)
    : QObject(parent)
    , m_clients(clients)
    , m_type(type)
    , m_delayMs(delayMs)
{ }

ConflictChecks::~ConflictChecks()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.cancel)
            cancel(entry.cancel);
    }
}

void ConflictChecks::check(const ConnectionId &target, const ObjectId &id)
{
    Entry &entry = m_entries[target];
    // What could not be looked up is looked up again; a known answer stands.
    if (entry.id == id && entry.state != State::None && entry.state != State::Unknown)
        return;
    if (entry.cancel)
        cancel(std::exchange(entry.cancel, {}));
    entry.id = id;
    entry.state = State::Checking;
    entry.error = {};
    if (!entry.delay) {
        entry.delay = new QTimer(this);
        entry.delay->setSingleShot(true);
        connect(entry.delay, &QTimer::timeout, this, [this, target] { ask(target); });
    }
    entry.delay->start(m_delayMs);
    Q_EMIT changed(target);
}

void ConflictChecks::clear(const ConnectionId &target)
{
    const auto it = m_entries.constFind(target);
    if (it == m_entries.constEnd())
        return;
    const Entry old = *it;
    m_entries.erase(it);
    delete old.delay;
    if (old.cancel)
        cancel(old.cancel);
    Q_EMIT changed(target);
}

void ConflictChecks::clearAll()
{
    const QList<ConnectionId> targets = m_entries.keys();
    for (const ConnectionId &target : targets)
        clear(target);
}

void ConflictChecks::setType(ContainerType type)
{
    if (type == m_type)
        return;
    m_type = type;
    clearAll();
}

ConflictChecks::State ConflictChecks::state(const ConnectionId &target) const
{
    return m_entries.value(target).state;
}

FaceError ConflictChecks::error(const ConnectionId &target) const
{
    return m_entries.value(target).error;
}

void ConflictChecks::ask(const ConnectionId &target)
{
    Entry &entry = m_entries[target];
    FaceClient *client = m_clients.client(target);
    if (!client) {
        FaceError gone;
        gone.kind = FaceError::Kind::MissingKey;
        answered(target, entry.id, gone);
        return;
    }
    entry.cancel = makeCancelHandle();
    CallOptions options;
    options.lane = Lane::Operator;
    options.cancel = entry.cancel;
    whenDone(client->getContainer(m_type, entry.id, options), this,
             [this, target, id = entry.id](const FaceResult<Container> &result) {
                 answered(target, id, result);
             });
}

void ConflictChecks::answered(const ConnectionId &target, const ObjectId &id,
                              const FaceResult<Container> &result)
{
    const auto it = m_entries.find(target);
    // An answer to an id that was typed over is no answer.
    if (it == m_entries.end() || it->id != id || it->state != State::Checking
        || it->delay->isActive())
        return;
    it->cancel = {};
    if (result.ok()) {
        it->state = State::Taken;
    } else if (result.error().isNotFound()) {
        it->state = State::Free;
    } else {
        it->state = State::Unknown;
        it->error = result.error();
    }
    Q_EMIT changed(target);
}

} // namespace ff
