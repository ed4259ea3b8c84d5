// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// When TokenKeeper asks the authority, by a clock of the test.
#include "models/connections/tokenkeeper.h"
#include "tests/signin/tokenservice.h"

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

class FakeClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advanceSecs(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace

class TestTokenKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<TokenService>();
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }
    void renewsBeforeExpiry();
    void shortLivesAreRenewedInTime();
    void troubleWhileRenewingIsSatOut();

private:
    /// Whatever the keeper had asked by now would have been there before this one's answer.
    [[nodiscard]] bool isIdle()
    {
        const qsizetype before = m_service->authority.grants().size();
        const auto source = makeServicePrincipalTokens(requestTo(m_service->authority),
                                                       m_service->authority.clientSecret());
        return resultOf(source->fetch()).ok() && m_service->authority.grants().size() == before + 1;
    }
    std::unique_ptr<TokenService> m_service;
};

void TestTokenKeeper::renewsBeforeExpiry()
{
    FakeClock clock;
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    const Connection connection = m_service->connection(SignInMethod::ServicePrincipal);
    secrets.keepForSession(connection.id, m_service->authority.clientSecret(),
                           SecretSlot::ClientSecret);
    TokenKeeper keeper(connection, {}, secrets, clock);
    QSignalSpy changed(&keeper, &TokenKeeper::credentialsChanged);
    keeper.start();
    keeper.start(); // joins
    QTRY_COMPARE(keeper.credentials().state(), Credentials::State::Token);
    const QByteArray first = keeper.credentials().secret();
    clock.advanceSecs(54 * 60); // of 60 minutes
    keeper.refreshIfDue();
    keeper.start();
    QVERIFY(isIdle());
    const qsizetype asked = m_service->authority.grants().size();
    clock.advanceSecs(2 * 60);
    changed.clear();
    keeper.refreshIfDue();
    QCOMPARE(keeper.credentials().secret(), first); // in use until there is another
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(m_service->authority.grants().size(), asked + 1);
    QVERIFY(keeper.credentials().secret() != first);
    QCOMPARE(m_service->authority.subscriptionOf(first), u"east"_s); // it was not waited for
}

void TestTokenKeeper::shortLivesAreRenewedInTime()
{
    FakeClock clock;
    m_service->authority.lifeSecs = 100;
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    const Connection connection = m_service->connection(SignInMethod::ServicePrincipal);
    secrets.keepForSession(connection.id, m_service->authority.clientSecret(),
                           SecretSlot::ClientSecret);
    TokenKeeper keeper(connection, {}, secrets, clock);
    keeper.start();
    QTRY_COMPARE(keeper.credentials().state(), Credentials::State::Token);
    clock.advanceSecs(70); // five minutes before would be at once, for ever
    keeper.refreshIfDue();
    QVERIFY(isIdle());
    const qsizetype asked = m_service->authority.grants().size();
    clock.advanceSecs(15);
    keeper.refreshIfDue();
    QTRY_COMPARE(m_service->authority.grants().size(), asked + 1);
}

void TestTokenKeeper::troubleWhileRenewingIsSatOut()
{
    FakeClock clock;
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    const Connection connection = m_service->connection(SignInMethod::ServicePrincipal);
    secrets.keepForSession(connection.id, m_service->authority.clientSecret(),
                           SecretSlot::ClientSecret);
    TokenKeeper keeper(connection, {}, secrets, clock);
    QSignalSpy failed(&keeper, &TokenKeeper::failed);
    keeper.start();
    QTRY_COMPARE(keeper.credentials().state(), Credentials::State::Token);
    m_service->authority.outage = 503;
    clock.advanceSecs(56 * 60);
    keeper.refreshIfDue();
    QTRY_COMPARE(m_service->authority.grants().size(), 2);
    // The clock goes on while we wait: the pause begins when the refusal has come back.
    QTRY_VERIFY(
        (clock.advanceSecs(5), keeper.refreshIfDue(), m_service->authority.grants().size() == 3));
    QCOMPARE(keeper.credentials().state(), Credentials::State::Token); // the old one lives on
    QCOMPARE(failed.count(), 0);
    clock.advanceSecs(5 * 60); // now it is over
    QTRY_VERIFY((keeper.refreshIfDue(), failed.count() == 1));
    QCOMPARE(keeper.credentials().state(), Credentials::State::Missing);
    QVERIFY(keeper.credentials().whyMissing()->message.contains(u"503"_s));
    // Asked again by a page of calls: not before a while; then it works.
    m_service->authority.outage = 0;
    const auto asked = m_service->authority.grants().size();
    keeper.start();
    QCOMPARE(keeper.credentials().state(), Credentials::State::Missing);
    clock.advanceSecs(16);
    keeper.start();
    QCOMPARE(keeper.credentials().state(), Credentials::State::Pending);
    QTRY_COMPARE(m_service->authority.grants().size(), asked + 1);
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
