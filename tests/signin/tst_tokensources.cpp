// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways to a token, each against a real process or a real authority on loopback.
#include "client/signin/authority.h"
#include "client/signin/azureclitokens.h"
#include "client/signin/browsertokens.h"
#include "tests/signin/signinfixture.h"

#include <QTcpServer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Result = FaceResult<AccessToken>;

class TestTokenSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cloudsHaveTheirOwn();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void servicePrincipal();
    void secretIsRefused();
    void authorityHasTrouble();
    void fetchesJoinAndCancel();
    void missingSettingsAreNamed();
    void cliOutput_data();
    void cliOutput();
    void cliIsAskedRightly();
    void cliProblems_data();
    void cliProblems();
    void cliIsNotInstalled();
    void cliIsSlowOrCancelled();
};

void TestTokenSources::cloudsHaveTheirOwn()
{
    using Cloud = Endpoint::Cloud;
    QCOMPARE(defaultAuthority(Cloud::Global).host(), u"login.microsoftonline.com"_s);
    QCOMPARE(defaultAuthority(Cloud::Private).host(), u"login.microsoftonline.com"_s);
    QCOMPARE(defaultAuthority(Cloud::UsGovernment).host(), u"login.microsoftonline.us"_s);
    QCOMPARE(defaultAuthority(Cloud::China).host(), u"login.partner.microsoftonline.cn"_s);
    for (const Cloud cloud : {Cloud::Global, Cloud::UsGovernment, Cloud::China, Cloud::Private}) {
        QCOMPARE(authorityProblem(defaultAuthority(cloud)), QString());
        QVERIFY(tokenScope(cloud).endsWith(u"/.default"_s));
    }
    QVERIFY(tokenScope(Cloud::China).contains(u"cognitiveservices.azure.cn"_s));
    QVERIFY(tokenScope(Cloud::UsGovernment).contains(u"cognitiveservices.azure.us"_s));
}

void TestTokenSources::addressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("https") << u"https://login.contoso.example/base"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("plain http") << u"http://login.microsoftonline.com"_s << false;
    QTest::newRow("no scheme") << u"login.microsoftonline.com"_s << false;
    QTest::newRow("a user") << u"https://me@login.microsoftonline.com"_s << false;
    QTest::newRow("another scheme") << u"ftp://login.microsoftonline.com"_s << false;
}

void TestTokenSources::addressesAreChecked()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isGood);
    QCOMPARE(authorityProblem(QUrl(address)).isEmpty(), isGood);
    TokenRequest request;
    request.authority = QUrl(address);
    request.tenant = u"a/b"_s; // never becomes another path
    request.clientId = u"id"_s;
    const auto source = makeServicePrincipalTokens(request, "secret-of-ours"_ba);
    QCOMPARE(resultOf(source->fetch()).error().kind, FaceError::Kind::SignIn);
    QVERIFY(!tenantProblem(u"a/b"_s).isEmpty());
    QVERIFY(!tenantProblem(u"x & calc"_s).isEmpty());
    QVERIFY(!tenantProblem(u"--debug"_s).isEmpty());
    QVERIFY(tenantProblem(u"contoso.onmicrosoft.com"_s).isEmpty());
}

void TestTokenSources::servicePrincipal()
{
    Authority authority;
    QVERIFY(authority.start());
    const auto source = makeServicePrincipalTokens(requestTo(authority), authority.clientSecret());
    QVERIFY(!source->needsOperator());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Result first = resultOf(source->fetch());
    QVERIFY(first.ok());
    QCOMPARE(authority.subscriptionOf(first->token), u"east"_s);
    QVERIFY(first->expiresAt >= before.addSecs(3600));
    QVERIFY(first->expiresAt <= QDateTime::currentDateTimeUtc().addSecs(3600));
    QVERIFY(first->refreshToken.isEmpty());
    QCOMPARE(authority.grants().constFirst().scope,
             u"https://cognitiveservices.azure.com/.default"_s);
    const Result second = resultOf(source->fetch());
    QVERIFY(second.ok());
    QVERIFY(second->token != first->token);
}

void TestTokenSources::secretIsRefused()
{
    Authority authority;
    QVERIFY(authority.start());
    authority.revokeSecret();
    const auto source = makeServicePrincipalTokens(requestTo(authority), authority.clientSecret());
    const FaceError error = resultOf(source->fetch()).error();
    QCOMPARE(error.kind, FaceError::Kind::SignIn);
    QCOMPARE(error.code, u"invalid_client"_s);
    // The authority's words as they are, without its trace lines.
    QCOMPARE(error.message, u"AADSTS7000215: Invalid client secret provided for <b>app</b>."_s);
    QCOMPARE(error.requestId, u"77"_s);
    QVERIFY(error.summary().startsWith(u"Signing in did not succeed: AADSTS7000215"_s));
    QVERIFY(!error.isUnauthorized()); // the key is not what is wrong
}

void TestTokenSources::authorityHasTrouble()
{
    Authority authority;
    QVERIFY(authority.start());
    const auto source = makeServicePrincipalTokens(requestTo(authority), authority.clientSecret());
    authority.outage = 503;
    const FaceError busy = resultOf(source->fetch()).error();
    QCOMPARE(busy.kind, FaceError::Kind::SignIn);
    QCOMPARE(busy.code, u"temporarily_unavailable"_s);
    QVERIFY(busy.message.contains(u"503"_s));
    authority.outage = 0;
    for (const QByteArray &body :
         {"<html>"_ba, "{}"_ba, R"({"access_token":"a b","expires_in":60})"_ba,
          R"({"access_token":"abcdefgh","expires_in":0})"_ba,
          R"({"access_token":"abcdefgh","expires_in":60,"token_type":"mac"})"_ba}) {
        authority.rawAnswer = body;
        const Result result = resultOf(source->fetch());
        QVERIFY2(!result.ok(), body.constData());
        QCOMPARE(result.error().kind, FaceError::Kind::SignIn);
    }
    authority.rawAnswer = R"({"access_token":"abcdefgh","expires_in":"60"})"; // as text
    QVERIFY(resultOf(source->fetch()).ok());

    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    TokenRequest nowhere = requestTo(authority);
    nowhere.authority = QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    closed.close();
    const auto lost = makeServicePrincipalTokens(nowhere, authority.clientSecret());
    const FaceError error = resultOf(lost->fetch()).error();
    QCOMPARE(error.kind, FaceError::Kind::Network);
    QCOMPARE(error.cause, FaceError::Cause::ConnectionRefused);
}

void TestTokenSources::fetchesJoinAndCancel()
{
    Authority authority;
    QVERIFY(authority.start());
    const auto source = makeServicePrincipalTokens(requestTo(authority), authority.clientSecret());
    const auto one = source->fetch();
    const auto two = source->fetch();
    QVERIFY(resultOf(one).ok());
    QCOMPARE(resultOf(two)->token, resultOf(one)->token);
    QCOMPARE(authority.grants().size(), 1);

    authority.isSilent = true;
    QSignalSpy asked(&authority, &Authority::asked);
    const auto hanging = source->fetch();
    QVERIFY(asked.wait(patienceMs));
    source->cancel();
    QVERIFY(hanging.isFinished());
    QCOMPARE(resultOf(hanging).error().kind, FaceError::Kind::Cancelled);
    source->cancel(); // nothing to do
    authority.isSilent = false;
    QVERIFY(resultOf(source->fetch()).ok());
}

void TestTokenSources::missingSettingsAreNamed()
{
    Authority authority;
    QVERIFY(authority.start());
    const auto messageOf = [](TokenRequest request, const QByteArray &secret) {
        return resultOf(makeServicePrincipalTokens(request, secret)->fetch()).error().message;
    };
    TokenRequest request = requestTo(authority);
    QVERIFY(messageOf(request, {}).contains(u"client secret is missing"_s));
    request.clientId.clear();
    QVERIFY(messageOf(request, "some-secret"_ba).contains(u"client id is missing"_s));
    QVERIFY(resultOf(makeBrowserTokens(request, {})->fetch())
                .error()
                .message.contains(u"client id is missing"_s));
    request.tenant.clear();
    QVERIFY(messageOf(request, "some-secret"_ba).contains(u"tenant is missing"_s));
    QCOMPARE(authority.grants().size(), 0);
}

void TestTokenSources::cliOutput_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QDateTime>("end"); // null: not understood
    const QDateTime end = QDateTime::fromString(u"2030-03-02T01:02:03Z"_s, Qt::ISODate);
    const QByteArray local = end.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
    const QByteArray epoch = QByteArray::number(end.toSecsSinceEpoch());
    QTest::newRow("epoch wins")
        << R"({"accessToken":"eyJ.a.b","expiresOn":"2001-01-01 00:00:00.0",)"
           R"("expires_on":)"_ba
               + epoch + "}"
        << end;
    QTest::newRow("local time") << R"({"accessToken":"eyJ.a.b","expiresOn":")"_ba + local
                                       + R"(.000000","tokenType":"Bearer"})"
                                << end;
    QTest::newRow("no time") << R"({"accessToken":"eyJ.a.b"})"_ba << QDateTime();
    QTest::newRow("no token") << R"({"expires_on":)"_ba + epoch + "}" << QDateTime();
    QTest::newRow("a header in it")
        << R"({"accessToken":"a\r\nX: y","expires_on":)"_ba + epoch + "}" << QDateTime();
    QTest::newRow("garbage") << "Welcome to Azure!"_ba << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
}

void TestTokenSources::cliOutput()
{
    QFETCH(const QByteArray, output);
    QFETCH(const QDateTime, end);
    const Result result = readCliToken(output);
    QCOMPARE(result.ok(), end.isValid());
    if (result.ok()) {
        QCOMPARE(result->token, "eyJ.a.b"_ba);
        QCOMPARE(result->expiresAt, end);
        QCOMPARE(result->expiresAt.timeSpec(), Qt::UTC);
    } else {
        QCOMPARE(result.error().kind, FaceError::Kind::SignIn);
        QVERIFY(result.error().message.contains(u"could not be understood"_s));
    }
}

void TestTokenSources::cliIsAskedRightly()
{
    FakeCli cli;
    QVERIFY(cli.install(R"(cat "$D/answer")"));
    QVERIFY(cli.put(u"answer"_s, R"({"accessToken":"eyJ.c.d","expires_on":4000000000})"));
    TokenRequest request;
    request.scope = u"https://cognitiveservices.azure.com/.default"_s;
    const Result result = resultOf(makeAzureCliTokens(request, u"az"_s)->fetch());
    QVERIFY(result.ok());
    QCOMPARE(result->token, "eyJ.c.d"_ba);
    QCOMPARE(cli.asked().trimmed(),
             "account get-access-token --resource https://cognitiveservices.azure.com -o json"_ba);
    request.tenant = u"contoso.example"_s;
    QVERIFY(resultOf(makeAzureCliTokens(request, u"az"_s)->fetch()).ok());
    QVERIFY(cli.asked().trimmed().endsWith("-o json --tenant contoso.example"));
    request.tenant = u"--verbose"_s;
    QVERIFY(!resultOf(makeAzureCliTokens(request, u"az"_s)->fetch()).ok());
    QCOMPARE(cli.asked().count('\n'), 2);
}

void TestTokenSources::cliProblems_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("not signed in")
        << R"(echo "ERROR: Please run 'az login' to setup account." >&2; exit 1)"_ba
        << u"not_signed_in"_s << u"Run \"az login\" in a terminal"_s;
    QTest::newRow("expired")
        << R"(echo "ERROR: AADSTS700082: expired. Please run: az login" >&2; exit 1)"_ba
        << u"not_signed_in"_s << u"is not signed in"_s;
    QTest::newRow("another error")
        << R"(printf '\033[91mERROR: <b>Tenant</b> not found.\033[0m\n' >&2; exit 3)"_ba
        << u"cli_failed"_s << u"could not get a token: <b>Tenant</b> not found."_s;
    QTest::newRow("silent") << "exit 7"_ba << u"cli_failed"_s << u"without saying why"_s;
    QTest::newRow("crashed") << "kill -9 $$"_ba << u"cli_failed"_s << u"without saying why"_s;
    QTest::newRow("garbage") << "echo '[1, 2'"_ba << u"malformed"_s << u"could not be understood"_s;
}

void TestTokenSources::cliProblems()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, code);
    QFETCH(const QString, says);
    FakeCli cli;
    QVERIFY(cli.install(script));
    const FaceError error = resultOf(makeAzureCliTokens({}, u"az"_s)->fetch()).error();
    QCOMPARE(error.kind, FaceError::Kind::SignIn);
    QCOMPARE(error.code, code);
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
}

void TestTokenSources::cliIsNotInstalled()
{
    FakeCli cli; // nothing is in PATH
    for (const QString &program : {u"az"_s, cli.program()}) { // not found, cannot be started
        const FaceError error = resultOf(makeAzureCliTokens({}, program)->fetch()).error();
        QCOMPARE(error.kind, FaceError::Kind::SignIn);
        QCOMPARE(error.code, u"not_installed"_s);
        QVERIFY(error.message.contains(u"Install it"_s));
    }
}

void TestTokenSources::cliIsSlowOrCancelled()
{
    FakeCli cli;
    QVERIFY(cli.install("exec sleep 600"));
    AzureCliTokens slow({}, cli.program(), 300);
    const FaceError error = resultOf(slow.fetch()).error();
    QCOMPARE(error.code, u"timeout"_s);
    QVERIFY(error.message.contains(u"in time"_s));

    auto patient = std::make_unique<AzureCliTokens>(TokenRequest{}, cli.program());
    const auto cancelled = patient->fetch();
    QTRY_VERIFY(cli.asked().count('\n') >= 2); // it runs
    patient->cancel();
    QCOMPARE(resultOf(cancelled).error().kind, FaceError::Kind::Cancelled);
    const auto dropped = patient->fetch();
    QTRY_VERIFY(cli.asked().count('\n') >= 3);
    patient.reset(); // the program ends with it, and says nothing about a process left behind
    QVERIFY(dropped.isFinished());
}

QTEST_GUILESS_MAIN(TestTokenSources)
#include "tst_tokensources.moc"
