// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secretbackend.h"
#include "models/connections/secretstore.h"

#include <QCoreApplication>
#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <functional>
#include <memory>

namespace ff::tests {

/// What a fake keychain holds and does; shared with the test, so under a lock.
struct Vault
{
    QMutex mutex;
    QHash<QString, QByteArray> entries;
    bool isBroken = false; ///< every call fails
    bool isLocked = false; ///< reads find nothing, writes fail, as a keyring never unlocked
    bool unlocksOnWrite = false; ///< the prompt that a write raises is answered
    bool deniesReads = false; ///< reads fail, as when the operator closes the keyring's prompt
    bool isSilent = false; ///< calls are held until release()
    QStringList calls; ///< "read faceferry/…", in order
    int running = 0;
    int mostRunning = 0;
    bool wasOnGuiThread = false;
    QList<std::function<void()>> held; ///< run in the worker thread
    QObject *worker = nullptr;

    QStringList log()
    {
        const QMutexLocker lock(&mutex);
        return calls;
    }
    void set(bool Vault::*flag, bool value)
    {
        const QMutexLocker lock(&mutex);
        this->*flag = value;
    }
    void release()
    {
        const QMutexLocker lock(&mutex);
        isSilent = false;
        for (const auto &answer : std::as_const(held))
            QMetaObject::invokeMethod(worker, answer, Qt::QueuedConnection);
        held.clear();
    }
};

class FakeBackend : public SecretBackend
{
public:
    explicit FakeBackend(std::shared_ptr<Vault> vault) : m_vault(std::move(vault)) { }
    ~FakeBackend() override
    {
        const QMutexLocker lock(&m_vault->mutex);
        m_vault->worker = nullptr;
        m_vault->held.clear();
    }
    void read(const QString &entry, Done done) override
    {
        act(QStringLiteral("read ") + entry, std::move(done), [this, entry]() -> SecretAnswer {
            if (m_vault->deniesReads)
                return {SecretAnswer::Status::Failed, {}, QStringLiteral("it was denied"), true};
            if (m_vault->isLocked || !m_vault->entries.contains(entry))
                return {SecretAnswer::Status::NotFound, {}, {}};
            return {SecretAnswer::Status::Ok, m_vault->entries.value(entry), {}};
        });
    }
    void write(const QString &entry, const QByteArray &secret, Done done) override
    {
        act(QStringLiteral("write ") + entry, std::move(done),
            [this, entry, secret]() -> SecretAnswer {
                if (m_vault->unlocksOnWrite)
                    m_vault->isLocked = false;
                if (m_vault->isLocked)
                    return {SecretAnswer::Status::Failed, {}, QStringLiteral("it is locked")};
                m_vault->entries.insert(entry, secret);
                return {SecretAnswer::Status::Ok, {}, {}};
            });
    }
    void remove(const QString &entry, Done done) override
    {
        act(QStringLiteral("remove ") + entry, std::move(done), [this, entry]() -> SecretAnswer {
            if (m_vault->isLocked)
                return {SecretAnswer::Status::NotFound, {}, {}};
            return {m_vault->entries.remove(entry) > 0 ? SecretAnswer::Status::Ok
                                                       : SecretAnswer::Status::NotFound,
                    {},
                    {}};
        });
    }

private:
    template<class Fn>
    void act(const QString &call, Done done, Fn result)
    {
        const QMutexLocker lock(&m_vault->mutex);
        if (!m_context) {
            m_context = std::make_unique<QObject>();
            m_vault->worker = m_context.get();
        }
        m_vault->calls.append(call);
        m_vault->mostRunning = std::max(m_vault->mostRunning, ++m_vault->running);
        m_vault->wasOnGuiThread =
            m_vault->wasOnGuiThread
            || QThread::currentThread() == QCoreApplication::instance()->thread();
        auto answer = [vault = m_vault, done = std::move(done), result] {
            SecretAnswer given{SecretAnswer::Status::Failed, {}, QStringLiteral("it is broken")};
            {
                const QMutexLocker guard(&vault->mutex);
                --vault->running;
                if (!vault->isBroken)
                    given = result();
            }
            done(given);
        };
        if (m_vault->isSilent)
            m_vault->held.append(std::move(answer));
        else
            QMetaObject::invokeMethod(m_context.get(), std::move(answer), Qt::QueuedConnection);
    }

    std::shared_ptr<Vault> m_vault;
    std::unique_ptr<QObject> m_context;
};

inline ConnectionId idOf(int n)
{
    return ConnectionId(QStringLiteral("4f1d2c3b-0000-4000-8000-%1").arg(n, 12, 10, QChar(u'0')));
}

inline QString entryOf(int n)
{
    return QStringLiteral("faceferry/%1/key1").arg(idOf(n).text());
}

inline SecretOutcome outcomeOf(const QFuture<SecretOutcome> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000)
        || future.resultCount() != 1) {
        QTest::qFail("no outcome", __FILE__, __LINE__);
        return {};
    }
    return future.result();
}

} // namespace ff::tests
