// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/secretstore.h"

#include "client/whendone.h"
#include "models/connections/keychainbackend.h"
#include "models/connections/secretworker.h"

#include <QHash>
#include <QMetaObject>
#include <QPromise>
#include <QSemaphore>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

/// A connection's slot: what one keychain entry holds.
struct Place
{
    ConnectionId id;
    SecretSlot slot = SecretSlot::Key1;
    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.id, int(place.slot));
    }
};

QString nameOf(SecretSlot slot)
{
    switch (slot) {
    case SecretSlot::Key1:
        return u"key1"_s;
    case SecretSlot::Key2:
        return u"key2"_s;
    case SecretSlot::ClientSecret:
        return u"clientsecret"_s;
    case SecretSlot::RefreshToken:
        return u"refreshtoken"_s;
    case SecretSlot::ProxyPassword:
        return u"proxypassword"_s;
    }
    Q_UNREACHABLE();
}

QString entryOf(const Place &place)
{
    // Unique by itself: Windows ignores the service name.
    return u"faceferry/%1/%2"_s.arg(place.id.text().toLower(), nameOf(place.slot));
}

SecretOutcome bareOutcome(SecretOutcome::State state)
{
    SecretOutcome made;
    made.state = state;
    return made;
}

QFuture<SecretOutcome> answeredAtOnce(const SecretOutcome &outcome)
{
    QPromise<SecretOutcome> promise;
    promise.start();
    promise.addResult(outcome);
    promise.finish();
    return promise.future();
}

} // namespace

class SecretStore::Private
{
public:
    using State = SecretOutcome::State;
    using Verb = SecretJob::Verb;

    /// A secret in memory.
    struct Held
    {
        QByteArray secret;
        State state = State::SessionOnly;
        QString reason;
    };
    /// A job that the worker has.
    struct Pending
    {
        Place place;
        Verb verb = Verb::Read;
        quint64 generation = 0;
        std::shared_ptr<QPromise<SecretOutcome>> promise;
        bool isOverdue = false; ///< its caller was answered without it
    };

    Private(SecretStore *store, int timeoutMs) : q(store), jobTimeoutMs(timeoutMs) { }

    void start(std::unique_ptr<SecretBackend> backend);
    QFuture<SecretOutcome> submit(Verb verb, const Place &place, const QByteArray &secret);
    void onAnswer(quint64 token, const SecretAnswer &answer);
    void onOverdue(quint64 token);
    [[nodiscard]] bool hasOverdue() const;
    /// Nothing of this connection concerns the keychain.
    [[nodiscard]] bool isMemoryOnly(const ConnectionId &id) const
    {
        return !worker || sessionsOwn.contains(id);
    }
    [[nodiscard]] SecretOutcome outcomeWithout(const Pending &job, const QString &reason);
    [[nodiscard]] SecretOutcome outcomeOf(const Pending &job, const SecretAnswer &answer);
    void setProblem(const QString &reason);
    void storeWhatIsOnlyInMemory();

    SecretStore *q;
    int jobTimeoutMs;
    std::unique_ptr<SecretThreadLease> lease; ///< null: memory only
    SecretWorker *worker = nullptr; ///< lives in the worker thread, deletes itself there
    QHash<Place, Held> memory;
    QSet<ConnectionId> sessionsOwn; ///< keepForSession(): never for the keychain
    /// Counts writes and removals of a place, so that an older read does not undo them.
    QHash<Place, quint64> generations;
    QHash<quint64, Pending> pending;
    quint64 lastToken = 0;
    QString problem;
};

void SecretStore::Private::start(std::unique_ptr<SecretBackend> backend)
{
    lease = std::make_unique<SecretThreadLease>();
    worker = new SecretWorker(std::move(backend));
    worker->moveToThread(lease->thread());
    QObject::connect(
        worker, &SecretWorker::answered, q,
        [this](quint64 token, const SecretAnswer &answer) { onAnswer(token, answer); },
        Qt::QueuedConnection);
}

QFuture<SecretOutcome> SecretStore::Private::submit(Verb verb, const Place &place,
                                                    const QByteArray &secret)
{
    if (verb == Verb::Read) { // one read of a place serves all who ask meanwhile
        for (const Pending &other : std::as_const(pending)) {
            if (other.verb == Verb::Read && other.place == place && !other.isOverdue
                && other.generation == generations.value(place))
                return other.promise->future();
        }
    }
    const bool mustNotWait = hasOverdue();
    const quint64 token = ++lastToken;
    Pending job{place, verb, generations.value(place), std::make_shared<QPromise<SecretOutcome>>(),
                false};
    job.promise->start();
    const QFuture<SecretOutcome> future = job.promise->future();
    pending.insert(token, std::move(job));

    const SecretJob order{token, verb, entryOf(place), secret};
    SecretWorker *const target = worker;
    QMetaObject::invokeMethod(
        target, [target, order] { target->enqueue(order); }, Qt::QueuedConnection);
    if (mustNotWait)
        onOverdue(token);
    else
        QTimer::singleShot(jobTimeoutMs, q, [this, token] { onOverdue(token); });
    return future;
}

bool SecretStore::Private::hasOverdue() const
{
    return std::any_of(pending.begin(), pending.end(),
                       [](const Pending &job) { return job.isOverdue; });
}

void SecretStore::Private::onOverdue(quint64 token)
{
    const auto job = pending.find(token);
    if (job == pending.end() || job->isOverdue)
        return;
    job->isOverdue = true;
    const QString reason =
        SecretStore::tr("the system's keychain does not answer; it may be waiting for you to "
                        "unlock it");
    const auto promise = job->promise;
    promise->addResult(outcomeWithout(*job, reason));
    promise->finish();
    setProblem(reason);
}

void SecretStore::Private::onAnswer(quint64 token, const SecretAnswer &answer)
{
    const Pending job = pending.take(token);
    if (!job.promise)
        return;
    const SecretOutcome outcome = outcomeOf(job, answer);
    if (!job.isOverdue) {
        job.promise->addResult(outcome);
        job.promise->finish();
    }
    if (answer.status == SecretAnswer::Status::Failed) {
        setProblem(answer.reason);
    } else if (!hasOverdue() && !problem.isEmpty()) {
        setProblem({});
        storeWhatIsOnlyInMemory();
    }
    if (job.isOverdue && job.verb == Verb::Read && !outcome.secret.isEmpty())
        Q_EMIT q->secretArrived(job.place.id, job.place.slot);
}

/// The outcome of a job that failed or is overdue.
SecretOutcome SecretStore::Private::outcomeWithout(const Pending &job, const QString &reason)
{
    SecretOutcome outcome;
    outcome.reason = reason;
    const auto held = memory.find(job.place);
    if (held != memory.end() && job.verb != Verb::Remove) {
        if (job.verb == Verb::Write && job.generation == generations.value(job.place)) {
            held->state = State::SessionOnly;
            held->reason = reason;
        }
        outcome.state = held->state;
        if (job.verb == Verb::Read)
            outcome.secret = held->secret;
    } else if (job.verb == Verb::Write) {
        outcome.state = State::NotFound; // removed again meanwhile
    }
    return outcome;
}

SecretOutcome SecretStore::Private::outcomeOf(const Pending &job, const SecretAnswer &answer)
{
    if (answer.status == SecretAnswer::Status::Failed)
        return outcomeWithout(job, answer.reason);

    const bool isCurrent = job.generation == generations.value(job.place);
    SecretOutcome outcome;
    switch (job.verb) {
    case Verb::Read:
        if (answer.status == SecretAnswer::Status::Ok && !answer.secret.isEmpty() && isCurrent)
            memory.insert(job.place, Held{answer.secret, State::Stored, {}});
        outcome.state = State::NotFound;
        if (const auto held = memory.constFind(job.place); held != memory.constEnd())
            outcome = SecretOutcome{held->state, held->secret, held->reason};
        return outcome;
    case Verb::Write:
        if (const auto held = memory.find(job.place); held != memory.end() && isCurrent) {
            held->state = State::Stored;
            held->reason.clear();
        }
        outcome.state = State::Stored;
        return outcome;
    case Verb::Remove:
        outcome.state = State::NotFound;
        return outcome;
    }
    return outcome;
}

/// The keychain works again, as after an unlock: what it would not take before goes there now.
void SecretStore::Private::storeWhatIsOnlyInMemory()
{
    for (auto held = memory.cbegin(); held != memory.cend(); ++held) {
        const bool isOnItsWay =
            std::any_of(pending.cbegin(), pending.cend(), [&held](const Pending &job) {
                return job.verb == Verb::Write && job.place == held.key();
            });
        if (held->state == State::SessionOnly && !sessionsOwn.contains(held.key().id)
            && !isOnItsWay)
            submit(Verb::Write, held.key(), held->secret);
    }
}

void SecretStore::Private::setProblem(const QString &reason)
{
    const QString text =
        reason.isEmpty() ? QString()
                         : SecretStore::tr("Keys are kept for this session only: %1").arg(reason);
    if (problem == text)
        return;
    problem = text;
    Q_EMIT q->keychainProblemChanged();
}

SecretStore::SecretStore(Mode mode, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, defaultJobTimeoutMs))
{
    if (mode == Mode::Keychain)
        d->start(std::make_unique<KeychainBackend>());
}

SecretStore::SecretStore(std::unique_ptr<SecretBackend> backend, int jobTimeoutMs, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, jobTimeoutMs))
{
    d->start(std::move(backend));
}

SecretStore::~SecretStore()
{
    if (!d->worker)
        return;
    const auto idle = std::make_shared<QSemaphore>();
    SecretWorker *const worker = d->worker;
    QMetaObject::invokeMethod(
        worker, [worker, idle] { worker->finishUp(idle); }, Qt::QueuedConnection);
    constexpr int longestWaitMs = 3000;
    if (!idle->tryAcquire(1, longestWaitMs))
        worker->deleteLater(); // hangs in a prompt: what it would have written is lost
}

QFuture<SecretOutcome> SecretStore::read(const ConnectionId &id, SecretSlot slot)
{
    const auto held = d->memory.constFind({id, slot});
    if (held != d->memory.constEnd())
        return answeredAtOnce({held->state, held->secret, held->reason});
    if (d->isMemoryOnly(id))
        return answeredAtOnce(bareOutcome(SecretOutcome::State::NotFound));
    return d->submit(SecretJob::Verb::Read, {id, slot}, {});
}

QFuture<SecretOutcome> SecretStore::write(const ConnectionId &id, const QByteArray &secret,
                                          SecretSlot slot)
{
    ++d->generations[Place{id, slot}];
    const bool isMemoryOnly = d->isMemoryOnly(id);
    const QString reason = isMemoryOnly ? tr("this run keeps keys in memory only") : QString();
    d->memory.insert({id, slot}, {secret, SecretOutcome::State::SessionOnly, reason});
    if (isMemoryOnly)
        return answeredAtOnce({SecretOutcome::State::SessionOnly, {}, reason});
    return d->submit(SecretJob::Verb::Write, {id, slot}, secret);
}

QFuture<SecretOutcome> SecretStore::remove(const ConnectionId &id, SecretSlot slot)
{
    ++d->generations[Place{id, slot}];
    d->memory.remove({id, slot});
    if (d->isMemoryOnly(id))
        return answeredAtOnce(bareOutcome(SecretOutcome::State::NotFound));
    return d->submit(SecretJob::Verb::Remove, {id, slot}, {});
}

QFuture<SecretOutcome> SecretStore::removeAll(const ConnectionId &id)
{
    struct Tally
    {
        QPromise<SecretOutcome> promise;
        SecretOutcome worst = bareOutcome(SecretOutcome::State::NotFound);
        std::size_t left = secretSlots.size();
    };
    const auto tally = std::make_shared<Tally>();
    tally->promise.start();
    for (const SecretSlot slot : secretSlots) {
        whenDone(remove(id, slot), this, [tally](const SecretOutcome &one) {
            if (one.state != SecretOutcome::State::NotFound
                && tally->worst.state == SecretOutcome::State::NotFound)
                tally->worst = one;
            if (--tally->left > 0)
                return;
            tally->promise.addResult(tally->worst);
            tally->promise.finish();
        });
    }
    return tally->promise.future();
}

void SecretStore::keepForSession(const ConnectionId &id, const QByteArray &secret, SecretSlot slot)
{
    d->sessionsOwn.insert(id);
    ++d->generations[Place{id, slot}];
    d->memory.insert({id, slot}, {secret, SecretOutcome::State::SessionOnly,
                                  tr("this key is kept in memory only")});
}

QString SecretStore::keychainProblem() const
{
    return d->problem;
}

} // namespace ff
