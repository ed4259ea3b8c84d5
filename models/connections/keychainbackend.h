// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secretbackend.h"

#include <QObject>

#include <memory>

namespace QKeychain {
class Job;
}

namespace ff {

/// The OS keychain through QtKeychain, without its plain-text fallback. Service "faceferry".
class KeychainBackend : public SecretBackend
{
public:
    KeychainBackend();
    ~KeychainBackend() override;

    void read(const QString &entry, Done done) override;
    void write(const QString &entry, const QByteArray &secret, Done done) override;
    void remove(const QString &entry, Done done) override;

private:
    void start(QKeychain::Job *job, const QString &entry, Done done);

    std::unique_ptr<QObject> m_jobs; ///< parent of running jobs; made in the worker thread
};

} // namespace ff
