// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/secretslot.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ff {

class SecretBackend;

/// Where a secret ended up, or was found.
struct SecretOutcome
{
    enum class State {
        Stored, ///< in the OS keychain (and in memory)
        SessionOnly, ///< in memory only: see reason
        NotFound, ///< nowhere: never there, or removed
        Unavailable ///< the keychain does not answer and memory has nothing
    };
    State state = State::Unavailable;
    QByteArray secret; ///< read() only
    QString reason; ///< why not in the keychain: a translated clause, plain text, no full stop
};

/// A connection's secrets in the OS keychain through QtKeychain on a thread of its own, with a copy
/// in memory while the program runs. With no keychain a secret is kept for the session and the
/// window says so. Never a plain-text fallback. Entry: service "faceferry", key
/// "faceferry/<connection id>/<slot>": see SecretSlot. GUI thread; nothing here waits. A write or
/// removal that is on its way when the store is destroyed has 3 s to finish.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    /// How the store keeps secrets: the OS keychain, or memory alone (sandbox, tour, tests).
    enum class Mode { Keychain, MemoryOnly };
    /// How long a job may take before its caller gets an answer without it.
    static constexpr int defaultJobTimeoutMs = 20'000;

    explicit SecretStore(Mode mode, QObject *parent = nullptr);
    /// Keeps secrets in another place than the OS keychain.
    explicit SecretStore(std::unique_ptr<SecretBackend> backend,
                         int jobTimeoutMs = defaultJobTimeoutMs, QObject *parent = nullptr);
    ~SecretStore() override;

    /// Answers from memory when it can. 20 s a job at most; a later answer is still accepted and
    /// announced by secretArrived(). While a job is overdue, others are answered without waiting.
    QFuture<SecretOutcome> read(const ConnectionId &id, SecretSlot slot = SecretSlot::Key1);
    /// In memory at once, then in the keychain: Stored, or SessionOnly with the reason.
    QFuture<SecretOutcome> write(const ConnectionId &id, const QByteArray &secret,
                                 SecretSlot slot = SecretSlot::Key1);
    /// Forgets at once, then in the keychain: NotFound when it is gone, Unavailable when the
    /// keychain may still have it.
    QFuture<SecretOutcome> remove(const ConnectionId &id, SecretSlot slot = SecretSlot::Key1);
    /// Forgets every slot of the connection, as when it is removed: NotFound when all are gone,
    /// Unavailable with the first reason when the keychain may still have one.
    QFuture<SecretOutcome> removeAll(const ConnectionId &id);
    /// Puts a secret into memory only, for the sandbox's connections: from now on nothing of this
    /// id, whatever the slot, is read from or written to the keychain. At once.
    void keepForSession(const ConnectionId &id, const QByteArray &secret,
                        SecretSlot slot = SecretSlot::Key1);

    /// Empty while the keychain works or was not asked yet; else "Keys are kept for this session
    /// only: …", for the status bar. Always empty with Mode::MemoryOnly.
    [[nodiscard]] QString keychainProblem() const;

Q_SIGNALS:
    void keychainProblemChanged();
    /// A read that had been answered Unavailable found the secret after all: read() has it now.
    void secretArrived(const ff::ConnectionId &id, ff::SecretSlot slot);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
