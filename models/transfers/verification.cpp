// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfers/verification.h"

#include "client/whendone.h"
#include "models/transfers/containercomparison.h"
#include "models/transfers/containerreader.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <optional>

namespace ff {

class Verification::Private
{
public:
    Private(Verification *verification, ClientPool &pool) : q(verification), clients(pool) { }

    void read(std::unique_ptr<ContainerReader> &reader, const ContainerRef &ref, bool isTarget);
    void compareWhenBothAreRead();
    void fail(const FaceError &error, bool isTarget);
    void finish(const VerificationReport &report);

    Verification *q;
    ClientPool &clients;
    CancelHandle cancelHandle = makeCancelHandle();
    std::unique_ptr<ContainerReader> source;
    std::unique_ptr<ContainerReader> target;
    int sidesRead = 0;
    bool started = false;
    bool ended = false;
    QPromise<VerificationReport> promise;
};

void Verification::Private::read(std::unique_ptr<ContainerReader> &reader, const ContainerRef &ref,
                                 bool isTarget)
{
    reader = std::make_unique<ContainerReader>(clients, ref, cancelHandle);
    QObject::connect(reader.get(), &ContainerReader::progressed, q,
                     [this] { Q_EMIT q->progressed(source->itemsRead() + target->itemsRead()); });
    QObject::connect(reader.get(), &ContainerReader::failed, q,
                     [this, isTarget](const FaceError &error) { fail(error, isTarget); });
    QObject::connect(reader.get(), &ContainerReader::finished, q, [this] {
        ++sidesRead;
        compareWhenBothAreRead();
    });
}

void Verification::Private::compareWhenBothAreRead()
{
    if (sidesRead < 2 || ended)
        return;
    // Copies are cheap (shared data) and leave nothing of ours to the other thread.
    whenDone(QtConcurrent::run(&compareContainers, source->contents(), target->contents()), q,
             [this](const VerificationReport &report) { finish(report); });
}

void Verification::Private::fail(const FaceError &error, bool isTarget)
{
    VerificationReport report;
    report.error = error;
    report.failedAtTarget = isTarget;
    finish(report);
}

void Verification::Private::finish(const VerificationReport &report)
{
    if (ended)
        return;
    ended = true;
    promise.addResult(report);
    promise.finish();
    // The other side need not be read to its end.
    ff::cancel(cancelHandle);
}

Verification::Verification(ClientPool &clients, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, clients))
{ }

Verification::~Verification()
{
    d->ended = true;
    ff::cancel(d->cancelHandle);
}

QFuture<VerificationReport> Verification::run(const ContainerRef &source,
                                              const ContainerRef &target)
{
    Q_ASSERT_X(!d->started, "Verification::run", "one run an object");
    d->started = true;
    d->promise.start();
    const QFuture<VerificationReport> future = d->promise.future();
    d->read(d->source, source, false);
    d->read(d->target, target, true);
    d->source->start();
    if (!d->ended)
        d->target->start();
    return future;
}

void Verification::cancel()
{
    if (!d->started || d->ended)
        return;
    FaceError error;
    error.kind = FaceError::Kind::Cancelled;
    d->fail(error, false);
}

} // namespace ff
