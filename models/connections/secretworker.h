// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secretbackend.h"

#include <QObject>
#include <QQueue>
#include <QSemaphore>

#include <memory>
#include <optional>

class QThread;

namespace ff {

/// One thing to do at the backend.
struct SecretJob
{
    enum class Verb { Read, Write, Remove };
    quint64 token = 0; ///< comes back with the answer
    Verb verb = Verb::Read;
    QString entry;
    QByteArray secret; ///< Write only
};

/// SecretStore's half on the worker thread: does one job at a time, and believes "not found" only
/// once something could be written, since a locked keyring says so of every entry. To know, it
/// writes and removes an entry "faceferry/probe" that holds no secret; on a desktop that may ask
/// the operator to unlock, so it is tried once. For the same reason a refusal stands for all reads
/// that follow, until something could be written.
class SecretWorker : public QObject
{
    Q_OBJECT
public:
    explicit SecretWorker(std::unique_ptr<SecretBackend> backend);

    void enqueue(const SecretJob &job);
    /// Forgets reads, does what is left to write or remove, releases `idle`, then deletes itself.
    void finishUp(std::shared_ptr<QSemaphore> idle);

Q_SIGNALS:
    void answered(quint64 token, const ff::SecretAnswer &answer);

private:
    void startNext();
    void perform(const SecretJob &job);
    void handle(const SecretJob &job, const SecretAnswer &answer);
    void probe(const SecretJob &job);
    void complete(const SecretJob &job, const SecretAnswer &answer);
    void leave();

    std::unique_ptr<SecretBackend> m_backend;
    QQueue<SecretJob> m_queue;
    std::optional<SecretJob::Verb> m_running;
    bool m_isProven = false; ///< something was read or written in this run
    std::optional<SecretAnswer> m_failedProbe;
    std::optional<SecretAnswer> m_refusal; ///< of a read
    std::shared_ptr<QSemaphore> m_idle; ///< set while finishing up
};

/// Holds the one thread that all workers of this process share, running while one is held.
/// QtKeychain's job queue is a process-wide object of the thread that used it first: from another
/// thread no job would start any more. GUI thread only.
class SecretThreadLease
{
public:
    SecretThreadLease();
    ~SecretThreadLease();
    SecretThreadLease(const SecretThreadLease &) = delete;
    SecretThreadLease &operator=(const SecretThreadLease &) = delete;
    [[nodiscard]] QThread *thread() const;
};

} // namespace ff
