// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/secretworker.h"

#include <QMetaObject>
#include <QPointer>
#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

QString probeEntry()
{
    return u"faceferry/probe"_s;
}

int leases = 0;

QThread *sharedThread()
{
    // Never deleted: QtKeychain's queue keeps its affinity to this very object, and destroying a
    // thread that hangs in a keychain call would end the process.
    static QThread *const thread = [] {
        auto *made = new QThread;
        made->setObjectName(u"keychain"_s);
        return made;
    }();
    return thread;
}

} // namespace

SecretThreadLease::SecretThreadLease()
{
    if (++leases == 1) {
        sharedThread()->wait(3000); // a former end may still be on its way
        sharedThread()->start();
    }
}

SecretThreadLease::~SecretThreadLease()
{
    if (--leases == 0) {
        sharedThread()->quit();
        sharedThread()->wait(3000); // bounded: a keychain call that hangs must not hold the exit
    }
}

QThread *SecretThreadLease::thread() const
{
    return sharedThread();
}

SecretWorker::SecretWorker(std::unique_ptr<SecretBackend> backend) : m_backend(std::move(backend))
{ }

void SecretWorker::enqueue(const SecretJob &job)
{
    m_queue.enqueue(job);
    startNext();
}

void SecretWorker::finishUp(std::shared_ptr<QSemaphore> idle)
{
    m_idle = std::move(idle);
    m_queue.removeIf([](const SecretJob &job) { return job.verb == SecretJob::Verb::Read; });
    if (m_running == SecretJob::Verb::Read && m_queue.isEmpty()) {
        leave(); // nobody waits for it any more
        return;
    }
    startNext();
}

void SecretWorker::leave()
{
    m_backend.reset(); // its answers can no longer come
    m_idle->release();
    deleteLater();
}

void SecretWorker::startNext()
{
    if (m_running)
        return;
    if (m_queue.isEmpty()) {
        if (m_idle && m_backend)
            leave();
        return;
    }
    const SecretJob job = m_queue.dequeue();
    m_running = job.verb;
    perform(job);
}

void SecretWorker::perform(const SecretJob &job)
{
    auto done = [this, job](const SecretAnswer &answer) { handle(job, answer); };
    switch (job.verb) {
    case SecretJob::Verb::Read:
        if (m_refusal) { // whoever said no is not asked at every dialog
            complete(job, *m_refusal);
            break;
        }
        m_backend->read(job.entry, std::move(done));
        break;
    case SecretJob::Verb::Write:
        m_backend->write(job.entry, job.secret, std::move(done));
        break;
    case SecretJob::Verb::Remove:
        m_backend->remove(job.entry, std::move(done));
        break;
    }
}

void SecretWorker::handle(const SecretJob &job, const SecretAnswer &answer)
{
    if (answer.status == SecretAnswer::Status::Ok) {
        m_isProven = true;
        m_failedProbe.reset();
        m_refusal.reset();
    } else if (answer.isDenied && job.verb == SecretJob::Verb::Read) {
        m_refusal = answer;
    }
    if (answer.status != SecretAnswer::Status::NotFound || m_isProven) {
        complete(job, answer);
        return;
    }
    if (m_failedProbe)
        complete(job, *m_failedProbe);
    else
        probe(job);
}

void SecretWorker::probe(const SecretJob &job)
{
    m_backend->write(probeEntry(), "probe"_ba, [this, job](const SecretAnswer &written) {
        if (written.status != SecretAnswer::Status::Ok) {
            m_failedProbe = written;
            m_failedProbe->status = SecretAnswer::Status::Failed;
            complete(job, *m_failedProbe);
            return;
        }
        m_isProven = true;
        m_backend->remove(probeEntry(), [this, job](const SecretAnswer &) {
            perform(job); // again: the keyring may have been locked until the write
        });
    });
}

void SecretWorker::complete(const SecretJob &job, const SecretAnswer &answer)
{
    Q_EMIT answered(job.token, answer);
    m_running.reset();
    // Not from here: a backend that answers at once would pile up a call for each job.
    QMetaObject::invokeMethod(this, &SecretWorker::startNext, Qt::QueuedConnection);
}

} // namespace ff
