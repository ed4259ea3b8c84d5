// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "Test connection": each outcome over the wire.
#include "models/connections/connectionprobe.h"
#include "tests/models/browsefixture.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Outcome = ProbeResult::Outcome;

class TestConnectionProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(false)); }
    void init()
    {
        m_service.proxy.clearRules();
        m_service.proxy.forget();
    }
    void fine();
    void withoutSnapshots();
    void wrongKey();
    void tokens();
    void goesOverTheGivenProxy();
    void answers_data();
    void answers();
    void refused();
    void hostNotFound();
    void insecureEndpointSendsNothing();
    void aNewProbeEndsTheOld();
    void destroyedWhileItRuns();

private:
    SandboxBehindProxy m_service;
};

void TestConnectionProbe::fine()
{
    ConnectionProbe probe;
    Connection unsaved = m_service.connection(0);
    unsaved.id = {};
    const ProbeResult result = resultOf(probe.run(unsaved, m_service.key(0)));
    QCOMPARE(result.outcome, Outcome::Fine);
    QVERIFY(result.isUsable());
    QVERIFY(!result.wasCancelled());
    QVERIFY(!result.headline.isEmpty());
    QCOMPARE(m_service.proxy.requests().size(), 2);
}

void TestConnectionProbe::withoutSnapshots()
{
    ConnectionProbe probe;
    Connection newer = m_service.connection(0);
    newer.apiVersion = u"v1.2"_s;
    const ProbeResult result = resultOf(probe.run(newer, m_service.key(0)));
    QCOMPARE(result.outcome, Outcome::FineWithoutSnapshots);
    QVERIFY(result.isUsable());
    QVERIFY2(result.detail.contains(u"30 June 2023"_s), qPrintable(result.detail));
}

void TestConnectionProbe::wrongKey()
{
    ConnectionProbe probe;
    const ProbeResult wrong =
        resultOf(probe.run(m_service.connection(0), "00000000000000000000000000000000"_ba));
    QCOMPARE(wrong.outcome, Outcome::WrongKey);
    QVERIFY(!wrong.isUsable());
    m_service.proxy.forget();
    QCOMPARE(resultOf(probe.run(m_service.connection(0), {})).outcome, Outcome::WrongKey);
    QCOMPARE(m_service.proxy.requests().size(), 0);
}

void TestConnectionProbe::tokens()
{
    FaultRule lists;
    lists.answer = FaultServer::json(200, "[]");
    lists.times = 2;
    m_service.proxy.addRule(lists);
    ConnectionProbe probe;
    Connection signedIn = m_service.connection(0);
    signedIn.signIn.method = SignInMethod::Browser;
    const Credentials token = Credentials::token("some.access.token");
    const ProbeResult fine = resultOf(probe.run(signedIn, token, {}));
    QCOMPARE(fine.outcome, Outcome::Fine);
    QVERIFY2(!fine.detail.contains(u"key"_s), qPrintable(fine.detail));
    QVERIFY(m_service.proxy.received("Bearer some.access.token"));

    FaultRule refuse;
    refuse.answer = FaultServer::json(401, R"({"error":{"code":"401","message":"no"}})"_ba);
    m_service.proxy.addRule(refuse);
    m_service.proxy.forget();
    const ProbeResult refused = resultOf(probe.run(signedIn, token, {}));
    QCOMPARE(refused.outcome, Outcome::WrongKey);
    QVERIFY2(refused.headline.contains(u"sign-in"_s), qPrintable(refused.headline));
    QVERIFY2(refused.detail.contains(u"role"_s), qPrintable(refused.detail));
    QCOMPARE(m_service.proxy.requests().size(), 1);

    FaceError authority;
    authority.kind = FaceError::Kind::SignIn;
    authority.message = u"AADSTS7000215: Invalid client secret provided."_s;
    const ProbeResult noToken = resultOf(probe.run(signedIn, Credentials::missing(authority), {}));
    QCOMPARE(noToken.outcome, Outcome::WrongKey);
    QVERIFY2(noToken.headline.contains(authority.message), qPrintable(noToken.headline));

    const ProbeResult none = resultOf(probe.run(signedIn, Credentials::missing(), {}));
    QCOMPARE(none.outcome, Outcome::WrongKey);
    QVERIFY2(none.headline.contains(u"sign-in"_s), qPrintable(none.headline));
}

void TestConnectionProbe::goesOverTheGivenProxy()
{
    FaultServer company;
    FaultRule forbid;
    forbid.answer = FaultServer::http(407, {});
    company.addRule(forbid);
    NetworkSettings network;
    network.proxyMode = NetworkSettings::ProxyMode::Http;
    network.proxyHost = u"127.0.0.1"_s;
    network.proxyPort = company.port();
    // Loopback would be reached without any proxy.
    Connection far = m_service.connection(0);
    far.endpoint = Endpoint::fromUserInput(u"https://far.cognitiveservices.azure.com"_s);
    ConnectionProbe probe;
    const ProbeResult result =
        resultOf(probe.run(far, Credentials::key(m_service.key(0)), network));
    QVERIFY(!result.isUsable());
    QVERIFY(company.received("far.cognitiveservices.azure.com"));
    QVERIFY(!company.received(m_service.key(0))); // the tunnel comes first
}

void TestConnectionProbe::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    const QByteArray html = "<html><body>Welcome to nginx</body></html>"_ba;
    const QList<QPair<QByteArray, QByteArray>> asHtml{{"Content-Type", "text/html"}};
    QTest::newRow("html 200") << u"facelists"_s << FaultServer::http(200, html, asHtml)
                              << Outcome::NoFaceService;
    QTest::newRow("empty 200") << u"facelists"_s << FaultServer::http(200, {})
                               << Outcome::NoFaceService;
    QTest::newRow("other json") << u"facelists"_s << FaultServer::json(200, "{\"ok\":true}"_ba)
                                << Outcome::NoFaceService;
    QTest::newRow("html 404") << u"facelists"_s << FaultServer::http(404, html, asHtml)
                              << Outcome::NoFaceService;
    QTest::newRow("azure 404")
        << u"facelists"_s
        << FaultServer::json(404, R"({"error":{"code":"404","message":"Resource not found"}})"_ba)
        << Outcome::NoFaceService;
    QTest::newRow("redirect") << u"facelists"_s
                              << FaultServer::http(302, {}, {{"Location", "https://login.example"}})
                              << Outcome::NoFaceService;
    QTest::newRow("gateway 401") << u"facelists"_s << FaultServer::http(401, {})
                                 << Outcome::WrongKey;
    QTest::newRow("firewall 403")
        << u"facelists"_s
        << FaultServer::json(
               403, R"({"error":{"code":"403","message":"Public access is disabled."}})"_ba)
        << Outcome::Failed;
    QTest::newRow("gateway 501") << u"facelists"_s << FaultServer::http(501, html, asHtml)
                                 << Outcome::Failed;
    QTest::newRow("not approved")
        << u"snapshots"_s
        << FaultServer::json(403, R"({"error":{"code":"UnsupportedFeature","message":"no"}})"_ba)
        << Outcome::FineWithoutSnapshots;
    QTest::newRow("broken snapshots")
        << u"snapshots"_s << FaultServer::json(200, "[{"_ba) << Outcome::Failed;
}

void TestConnectionProbe::answers()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, answer);
    QFETCH(const Outcome, outcome);
    FaultRule rule;
    rule.path = path;
    rule.answer = answer;
    m_service.proxy.addRule(rule);
    ConnectionProbe probe;
    const ProbeResult result = resultOf(probe.run(m_service.connection(0), m_service.key(0)));
    QCOMPARE(result.outcome, outcome);
    QVERIFY(!result.headline.isEmpty());
    QVERIFY(!result.detail.isEmpty());
}

void TestConnectionProbe::refused()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    Connection nobody = m_service.connection(0);
    nobody.endpoint = Endpoint::fromUserInput(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    closed.close();
    ConnectionProbe probe;
    const ProbeResult result = resultOf(probe.run(nobody, m_service.key(0)));
    QCOMPARE(result.outcome, Outcome::Unreachable);
    QCOMPARE(result.error.cause, FaceError::Cause::ConnectionRefused);
    QVERIFY(result.headline.contains(nobody.endpoint.text()));
}

void TestConnectionProbe::hostNotFound()
{
    Connection nowhere = m_service.connection(0);
    nowhere.endpoint = Endpoint::fromUserInput(u"https://no-such-host.invalid"_s);
    ConnectionProbe probe;
    const ProbeResult result = resultOf(probe.run(nowhere, m_service.key(0)));
    QCOMPARE(result.outcome, Outcome::Unreachable);
    QVERIFY(!result.detail.isEmpty());
}

void TestConnectionProbe::insecureEndpointSendsNothing()
{
    Connection insecure = m_service.connection(0);
    insecure.endpoint = Endpoint::fromUserInput(u"http://192.0.2.1:5000"_s);
    ConnectionProbe probe;
    const QFuture<ProbeResult> future = probe.run(insecure, m_service.key(0));
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().outcome, Outcome::Failed);
    QCOMPARE(future.result().detail, insecure.endpoint.problemText());
}

void TestConnectionProbe::aNewProbeEndsTheOld()
{
    FaultRule hang;
    hang.what = FaultRule::Do::Hang;
    hang.times = 1;
    m_service.proxy.addRule(hang);
    ConnectionProbe probe;
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    const QFuture<ProbeResult> first = probe.run(m_service.connection(0), m_service.key(0));
    QVERIFY(seen.wait(patienceMs));
    const QFuture<ProbeResult> second = probe.run(m_service.connection(1), m_service.key(1));
    QVERIFY(first.isFinished());
    QVERIFY(first.result().wasCancelled());
    QVERIFY(!first.result().isUsable());
    QCOMPARE(resultOf(second).outcome, Outcome::Fine);
    probe.cancel(); // nothing runs: nothing happens
}

void TestConnectionProbe::destroyedWhileItRuns()
{
    auto probe = std::make_unique<ConnectionProbe>();
    const QFuture<ProbeResult> future = probe->run(m_service.connection(0), m_service.key(0));
    probe.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.result().wasCancelled());
}

QTEST_GUILESS_MAIN(TestConnectionProbe)
#include "tst_connectionprobe.moc"
