// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/schema.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

// A container belongs to a subscription, or to none: the frozen content of a snapshot (place 1),
// the half-made target of an apply (place 2) and what is being deleted in slices (place 3) are
// containers too, so that all copying is one pair of statements. Their objectId is then free text.
// Keys begin with the container's number: a copy is appended in order, which SQLite does fastest.
const QList<QStringList> &schemaSteps()
{
    static const QList<QStringList> steps{{
        u"CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT)"_s,
        u"CREATE TABLE subscriptions(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
        " id TEXT NOT NULL UNIQUE)"_s,
        u"CREATE TABLE containers(number INTEGER PRIMARY KEY AUTOINCREMENT,"
        " subscription INTEGER, place INTEGER NOT NULL DEFAULT 0, type INTEGER NOT NULL,"
        " objectId TEXT NOT NULL, name TEXT, userData TEXT, model TEXT NOT NULL,"
        " UNIQUE(subscription, type, objectId))"_s,
        u"CREATE TABLE persons(container INTEGER NOT NULL, personId TEXT NOT NULL, name TEXT,"
        " userData TEXT, PRIMARY KEY(container, personId)) WITHOUT ROWID"_s,
        u"CREATE TABLE faces(container INTEGER NOT NULL, personId TEXT NOT NULL,"
        " faceId TEXT NOT NULL, userData TEXT,"
        " PRIMARY KEY(container, personId, faceId)) WITHOUT ROWID"_s,
        u"CREATE TABLE training(container INTEGER PRIMARY KEY, state INTEGER NOT NULL,"
        " created INTEGER NOT NULL, lastAction INTEGER, startsAt INTEGER NOT NULL,"
        " dueAt INTEGER NOT NULL, lastSuccess INTEGER, lastSuccessId TEXT, message TEXT)"_s,
        u"CREATE TABLE snapshots(id TEXT PRIMARY KEY, taker INTEGER NOT NULL,"
        " type INTEGER NOT NULL, userData TEXT, created INTEGER NOT NULL,"
        " updated INTEGER NOT NULL, content INTEGER NOT NULL, ready INTEGER NOT NULL)"_s,
        u"CREATE TABLE scopes(snapshot TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL,"
        " PRIMARY KEY(snapshot, id)) WITHOUT ROWID"_s,
        u"CREATE INDEX scopesById ON scopes(id)"_s,
        u"CREATE TABLE operations(id TEXT PRIMARY KEY, subscription INTEGER NOT NULL,"
        " kind INTEGER NOT NULL, state INTEGER NOT NULL, snapshot TEXT NOT NULL,"
        " type INTEGER NOT NULL, objectId TEXT NOT NULL, content INTEGER NOT NULL,"
        " target INTEGER, copied INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL, lastAction "
        "INTEGER NOT NULL,"
        " startsAt INTEGER NOT NULL, dueAt INTEGER NOT NULL, finished INTEGER, message TEXT)"_s,
        u"CREATE INDEX operationsOpen ON operations(state, dueAt)"_s,
        u"CREATE TABLE usage(subscription INTEGER NOT NULL, kind INTEGER NOT NULL,"
        " period TEXT NOT NULL, used INTEGER NOT NULL,"
        " PRIMARY KEY(subscription, kind, period)) WITHOUT ROWID"_s,
    }};
    return steps;
}

} // namespace ff::sandbox
