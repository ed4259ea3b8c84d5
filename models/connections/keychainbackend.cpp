// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/keychainbackend.h"

#include "client/logging.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

QString serviceName()
{
    return u"faceferry"_s;
}

/// libsecret answers through GLib's event loop: without it a job never finishes.
bool isGlibMissing()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("QT_NO_GLIB")
           && qEnvironmentVariable("XDG_CURRENT_DESKTOP") != "KDE"_L1; // KWallet needs D-Bus alone
#else
    return false;
#endif
}

QString reasonOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return QCoreApplication::translate("ff::KeychainBackend",
                                           "access to the system's keychain was denied");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return QCoreApplication::translate("ff::KeychainBackend",
                                           "this system has no keychain service");
    default:
        break;
    }
    // The library's own words are of buses and paths: for the log, not for the window.
    qCWarning(lcGui, "the keychain failed: %ls", qUtf16Printable(redact(job.errorString())));
    return QCoreApplication::translate("ff::KeychainBackend",
                                       "the system's keychain does not work");
}

SecretAnswer answerOf(const QKeychain::Job &job)
{
    SecretAnswer answer;
    if (job.error() == QKeychain::NoError) {
        answer.status = SecretAnswer::Status::Ok;
        if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
            answer.secret = read->binaryData();
    } else if (job.error() == QKeychain::EntryNotFound) {
        answer.status = SecretAnswer::Status::NotFound;
    } else {
        answer.reason = reasonOf(job);
        answer.isDenied =
            job.error() == QKeychain::AccessDeniedByUser || job.error() == QKeychain::AccessDenied;
    }
    return answer;
}

} // namespace

KeychainBackend::KeychainBackend() = default;
KeychainBackend::~KeychainBackend() = default;

void KeychainBackend::start(QKeychain::Job *job, const QString &entry, Done done)
{
    if (!m_jobs)
        m_jobs = std::make_unique<QObject>();
    job->setParent(m_jobs.get());
    if (isGlibMissing()) {
        delete job;
        SecretAnswer answer;
        answer.reason = QCoreApplication::translate(
            "ff::KeychainBackend",
            "the system's keychain needs GLib, which QT_NO_GLIB has turned off");
        done(answer);
        return;
    }
    job->setInsecureFallback(false);
    job->setAutoDelete(false); // it goes with us when it never finishes
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, m_jobs.get(),
                     [done = std::move(done)](QKeychain::Job *finished) {
                         const SecretAnswer answer = answerOf(*finished);
                         finished->deleteLater();
                         done(answer);
                     });
    job->start();
}

void KeychainBackend::read(const QString &entry, Done done)
{
    start(new QKeychain::ReadPasswordJob(serviceName()), entry, std::move(done));
}

void KeychainBackend::write(const QString &entry, const QByteArray &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(secret);
    start(job, entry, std::move(done));
}

void KeychainBackend::remove(const QString &entry, Done done)
{
    start(new QKeychain::DeletePasswordJob(serviceName()), entry, std::move(done));
}

} // namespace ff
