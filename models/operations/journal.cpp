// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/journal.h"

#include "models/operations/journaldatabase.h"

#include <QPromise>
#include <QThread>

#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

class Journal::Private
{
public:
    /// Carries out fn(database) on the worker thread, after everything asked before it.
    template<class T, class Fn>
    QFuture<JournalResult<T>> ask(Fn fn)
    {
        auto promise = std::make_shared<QPromise<JournalResult<T>>>();
        promise->start();
        QMetaObject::invokeMethod(&worker, [this, promise, fn = std::move(fn)] {
            promise->addResult(fn(*database));
            promise->finish();
        });
        return promise->future();
    }

    QThread thread;
    QObject worker; ///< lives on the thread; carries the calls there
    std::unique_ptr<JournalDatabase> database; ///< made, used and destroyed on the thread
};

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"journal"_s);
    d->worker.moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        &d->worker, [p = d.get(), path] { p->database = std::make_unique<JournalDatabase>(path); });
}

Journal::~Journal()
{
    QMetaObject::invokeMethod(&d->worker, [p = d.get()] {
        p->database.reset();
        p->thread.quit();
    });
    d->thread.wait();
}

QFuture<JournalResult<QList<OperationRecord>>> Journal::loadAll()
{
    return d->ask<QList<OperationRecord>>(
        [](JournalDatabase &database) { return database.loadAll(); });
}

QFuture<JournalResult<OperationRecord>> Journal::insert(const OperationRecord &record)
{
    return d->ask<OperationRecord>(
        [record](JournalDatabase &database) { return database.insert(record); });
}

QFuture<JournalResult<Done>> Journal::update(const OperationRecord &record)
{
    return updateAll({record});
}

QFuture<JournalResult<Done>> Journal::updateAll(const QList<OperationRecord> &records)
{
    return d->ask<Done>([records](JournalDatabase &database) { return database.update(records); });
}

} // namespace ff
