// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "Test connection" for every way to sign in, of connections that are not saved.
#include "models/connections/connectiontrial.h"
#include "tests/signin/tokenservice.h"

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestConnectionTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<TokenService>();
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }
    void trialOfEveryWay_data();
    void trialOfEveryWay();
    void trialsThatFail();

private:
    std::unique_ptr<TokenService> m_service;
    Browser m_browser;
};

void TestConnectionTrial::trialOfEveryWay_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("service principal") << int(SignInMethod::ServicePrincipal);
    QTest::newRow("azure cli") << int(SignInMethod::AzureCli);
    QTest::newRow("browser") << int(SignInMethod::Browser);
}

void TestConnectionTrial::trialOfEveryWay()
{
    QFETCH(const int, method);
    FakeCli cli;
    QVERIFY(cli.install(R"(cat "$D/answer")"));
    QVERIFY(m_service->answerWith(cli));
    ConnectionTrial trial;
    QSignalSpy wanted(&trial, &ConnectionTrial::browserWanted);
    TrialSecrets secrets;
    secrets.clientSecret = m_service->authority.clientSecret();
    const bool isBrowser = SignInMethod(method) == SignInMethod::Browser;
    if (isBrowser)
        secrets.refreshToken = "0.useless-refresh-token"_ba;
    Connection connection = m_service->connection(SignInMethod(method));
    connection.id = {}; // not saved yet
    const auto result = trial.run(connection, secrets);
    if (isBrowser) {
        QVERIFY(wanted.wait(patienceMs));
        QCOMPARE(m_browser.open(wanted.constFirst().constFirst().toUrl()).status, 200);
    }
    QCOMPARE(resultOf(result).outcome, ProbeResult::Outcome::Fine);
    QCOMPARE(trial.refreshToken().isEmpty(), !isBrowser);
    QCOMPARE(m_service->refusals.load(), 0);
}

void TestConnectionTrial::trialsThatFail()
{
    ConnectionTrial trial;
    Connection connection = m_service->connection(SignInMethod::ServicePrincipal);
    const auto revoked = resultOf(trial.run(connection, {{}, "not-the-secret"_ba, {}, {}}));
    QCOMPARE(revoked.outcome, ProbeResult::Outcome::WrongKey);
    QVERIFY(revoked.headline.contains(u"Invalid client secret"_s));
    QVERIFY(!revoked.detail.isEmpty());

    Authority other; // gives tokens that the service does not take
    QVERIFY(other.start());
    connection.signIn.authority = other.url();
    const auto roleless = resultOf(trial.run(connection, {{}, other.clientSecret(), {}, {}}));
    QCOMPARE(roleless.outcome, ProbeResult::Outcome::WrongKey);
    QVERIFY(m_service->refusals > 0);

    connection.network.caFile = u"/nowhere/company.pem"_s;
    const auto noFile = resultOf(trial.run(connection, {{}, other.clientSecret(), {}, {}}));
    QCOMPARE(noFile.outcome, ProbeResult::Outcome::Failed);
    QVERIFY(noFile.headline.contains(u"company.pem"_s));
    connection.network.caFile.clear();

    other.isSilent = true;
    QSignalSpy asked(&other, &Authority::asked);
    const auto hanging = trial.run(connection, {{}, other.clientSecret(), {}, {}});
    QVERIFY(asked.wait(patienceMs));
    trial.cancel();
    QVERIFY(resultOf(hanging).wasCancelled());
}

QTEST_GUILESS_MAIN(TestConnectionTrial)
#include "tst_connectiontrial.moc"
