// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ff {

/// Where a key ended up, or was found.
struct SecretOutcome
{
    enum class State {
        Stored, ///< in the OS keychain (and in memory)
        SessionOnly, ///< in memory only: the keychain would not take it
        NotFound, ///< nowhere
        Unavailable ///< the keychain does not answer and memory has nothing
    };
    State state = State::Unavailable;
    QByteArray secret; ///< read() only
    QString reason; ///< why not in the keychain, for the operator; plain text
};

/// Talks to one place where secrets can be kept. Called on SecretStore's worker thread; may block.
class SecretBackend;

/// Keys in the OS keychain through QtKeychain on a thread of its own, with a copy in memory while
/// the program runs. With no keychain a key is kept for the session and the window says so.
/// Never a plain-text fallback. Entry: service "faceferry", key "faceferry/<connection id>/key1".
class SecretStore : public QObject
{
    Q_OBJECT
public:
    /// How the store keeps secrets: the OS keychain, or memory alone (sandbox, tour, tests).
    enum class Mode { Keychain, MemoryOnly };
    explicit SecretStore(Mode mode, QObject *parent = nullptr);
    ~SecretStore() override;

    /// Answers from memory at once when it can. 20 s a job at most; a later answer is still
    /// accepted and announced by secretArrived().
    QFuture<SecretOutcome> read(const ConnectionId &id);
    QFuture<SecretOutcome> write(const ConnectionId &id, const QByteArray &secret);
    QFuture<SecretOutcome> remove(const ConnectionId &id);
    /// Puts a key into memory only; for the sandbox's connections. At once.
    void keepForSession(const ConnectionId &id, const QByteArray &secret);

    /// Empty while the keychain works or was not asked yet; else why not, for the status bar.
    [[nodiscard]] QString keychainProblem() const;

Q_SIGNALS:
    void keychainProblemChanged();
    void secretArrived(const ff::ConnectionId &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
