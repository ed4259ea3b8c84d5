// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <functional>

namespace ff {

/// What a place for secrets answered.
struct SecretAnswer
{
    enum class Status {
        Ok,
        NotFound, ///< it says that there is no such entry; a locked keyring says so as well
        Failed ///< see reason
    };
    Status status = Status::Failed;
    QByteArray secret; ///< read() only
    QString reason; ///< Failed only: a clause for the operator, plain text, no full stop
    bool isDenied = false; ///< Failed only: the operator, or the system for him, said no
};

/// Talks to one place where secrets can be kept. Made in any thread; everything else, the
/// destructor too, runs in SecretStore's worker thread, which has an event loop. Each call answers
/// exactly once through `done`, now or later, in that thread; one call at a time is made.
class SecretBackend
{
public:
    using Done = std::function<void(const SecretAnswer &)>;

    SecretBackend() = default;
    virtual ~SecretBackend() = default;
    SecretBackend(const SecretBackend &) = delete;
    SecretBackend &operator=(const SecretBackend &) = delete;

    virtual void read(const QString &entry, Done done) = 0;
    virtual void write(const QString &entry, const QByteArray &secret, Done done) = 0;
    virtual void remove(const QString &entry, Done done) = 0;
};

} // namespace ff

Q_DECLARE_METATYPE(ff::SecretAnswer)
