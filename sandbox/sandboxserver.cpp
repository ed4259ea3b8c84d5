// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "sandbox/httpfront.h"
#include "sandbox/router.h"
#include "sandbox/sampledata.h"

#include <QDir>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
Q_LOGGING_CATEGORY(lcServer, "face.sandbox.server")
} // namespace

// In the order in which each stands on the one before.
class SandboxServer::Private
{
public:
    explicit Private(const SandboxOptions &options)
        : services(options, db)
        , router(services)
        , front([this](const Request &request) { return router.handle(request); }, options.socket)
    { }

    Database db;
    Services services;
    Router router;
    HttpFront front;
};

SandboxServer::SandboxServer(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{ }

SandboxServer::~SandboxServer() = default;

bool SandboxServer::start(QString *error)
{
    if (!m_options.address.isLoopback()) {
        *error = tr("The sandbox listens on loopback addresses only.");
        return false;
    }
    QString file;
    if (!m_options.dataDir.isEmpty()) {
        if (!QDir().mkpath(m_options.dataDir)) {
            *error = tr("The sandbox cannot create its data folder %1.").arg(m_options.dataDir);
            return false;
        }
        file = m_options.dataDir + u"/sandbox.sqlite"_s;
    }
    auto started = std::make_unique<Private>(m_options);
    Services &services = started->services;
    if (!started->db.open(file, error))
        return false;
    try {
        services.clock.setOffset(
            started->db.number(u"SELECT value FROM meta WHERE name='clockOffset'"_s));
        if (!services.subscriptions.load(started->db, m_options, error))
            return false;
        if (m_options.sample)
            createSampleData(services);
        if (m_options.persons > 0)
            createLargeGroup(services, m_options.persons);
    } catch (const StoreError &problem) {
        *error = tr("The sandbox cannot use its store: %1.").arg(problem.text);
        return false;
    }
    if (!started->front.listen(m_options.address, m_options.port, error))
        return false;
    d = std::move(started);
    return true;
}

QString SandboxServer::endpoint() const
{
    if (!d)
        return {};
    const bool six = m_options.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = m_options.address.toString();
    return u"http://%1:%2"_s.arg(six ? u'[' + host + u']' : host).arg(d->front.port());
}

QList<SubscriptionInfo> SandboxServer::subscriptions() const
{
    QList<SubscriptionInfo> infos;
    if (d) {
        for (const Subscription &subscription : d->services.subscriptions.all())
            infos.append(subscription.info);
    }
    return infos;
}

void SandboxServer::advanceClock(std::chrono::milliseconds by)
{
    if (!d)
        return;
    try {
        d->services.clock.advance(by);
        d->db.run(u"INSERT OR REPLACE INTO meta(name, value) VALUES('clockOffset', ?)"_s,
                  {d->services.clock.offset()});
        d->services.jobs.advance();
    } catch (const StoreError &problem) {
        qCWarning(lcServer, "the store failed: %ls", qUtf16Printable(problem.text));
    }
}

} // namespace ff::sandbox
