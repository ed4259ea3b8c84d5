// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that sign in with Entra ID, from ClientPool to a Face service that takes nothing but
// the authority's living tokens: three ways, expiry in mid-work, what is revoked.
#include "tests/signin/tokenservice.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

/// All ids of the sample's largest group, a few a page; `between` runs after each page.
struct Listing
{
    QStringList ids;
    QList<FaceError> errors;
};
Listing listPersons(Console &console, const std::function<void()> &between)
{
    Listing listing;
    PageRequest page;
    page.top = 2;
    for (int pages = 0; pages < 50; ++pages) {
        const auto reply = resultOf(
            console.client().listPersons(ContainerType::PersonGroup, ObjectId(u"work"_s), page));
        if (!reply.ok()) {
            listing.errors.append(reply.error());
            return listing;
        }
        if (reply->isEmpty())
            return listing;
        for (const Person &person : *reply)
            listing.ids.append(person.id.text());
        page.start = listing.ids.constLast();
        between();
    }
    return listing;
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<TokenService>();
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }
    void servicePrincipalSignsIn();
    void azureCliSignsIn();
    void browserSignsInWhenAsked();
    void refreshTokenComesFromTheKeychain();
    void expiryInMidWork_data();
    void expiryInMidWork();
    void shortLivesAreRenewed();
    void revokedSecret();
    void newSecretIsTakenIntoUse();
    void cliIsNotSignedIn();
    void refusedRefreshTokenAsksTheOperator();
    void accountWithoutRole();
    void changedSettingsSignInAnew();

private:
    [[nodiscard]] bool makePersons(Console &console)
    {
        ContainerDraft draft;
        draft.type = ContainerType::PersonGroup;
        draft.id = ObjectId(u"work"_s);
        draft.name = u"work"_s;
        if (!resultOf(console.client().createContainer(draft)).ok())
            return false;
        for (int n = 0; n < 7; ++n) {
            if (!resultOf(console.client().createPerson(ContainerType::PersonGroup, draft.id,
                                                        QString::number(n), {}))
                     .ok())
                return false;
        }
        return true;
    }
    std::unique_ptr<TokenService> m_service;
    Browser m_browser;
};

void TestSignIn::servicePrincipalSignsIn()
{
    Console console(m_service->connection(SignInMethod::ServicePrincipal));
    QVERIFY(console.stores(m_service->authority.clientSecret(), SecretSlot::ClientSecret));
    QCOMPARE(console.client().credentialsState(), Credentials::State::Pending);
    const auto first = console.client().listContainers(ContainerType::PersonGroup, {});
    const auto second = console.client().listContainers(ContainerType::FaceList, {});
    QVERIFY(resultOf(first).ok()); // it waited
    QVERIFY(resultOf(second).ok());
    QVERIFY(console.clients.hasKey(console.id));
    QCOMPARE(console.available.count(), 1);
    QCOMPARE(m_service->authority.grants().size(), 1);
    QCOMPARE(m_service->refusals.load(), 0);
}

void TestSignIn::azureCliSignsIn()
{
    FakeCli cli;
    QVERIFY(cli.install(R"(cat "$D/answer")"));
    QVERIFY(m_service->answerWith(cli));
    Console console(m_service->connection(SignInMethod::AzureCli));
    QVERIFY(resultOf(console.client().listContainers(ContainerType::PersonGroup, {})).ok());
    QCOMPARE(cli.asked().count('\n'), 1);
    QVERIFY(cli.asked().contains("--tenant contoso.example"));
}

void TestSignIn::browserSignsInWhenAsked()
{
    Console console(m_service->connection(SignInMethod::Browser));
    const auto refused = resultOf(console.client().listContainers(ContainerType::PersonGroup, {}));
    QCOMPARE(refused.error().kind, FaceError::Kind::SignIn);
    QVERIFY(refused.error().message.contains(u"sign in in the browser"_s));
    QCOMPARE(console.failed.count(), 1);
    QCOMPARE(console.browser.count(), 0); // nobody asked

    console.clients.signIn(console.id);
    const auto waits = console.client().listContainers(ContainerType::PersonGroup, {});
    QVERIFY(console.browser.count() > 0 || console.browser.wait(patienceMs));
    QVERIFY(console.browser.constFirst().at(0).value<ConnectionId>() == console.id);
    QVERIFY(!waits.isFinished());
    QCOMPARE(m_browser.open(console.browser.constFirst().at(1).toUrl()).status, 200);
    QVERIFY(resultOf(waits).ok());
    QCOMPARE(console.available.count(), 1);
    const auto stored = resultOf(console.secrets.read(console.id, SecretSlot::RefreshToken));
    QVERIFY(!stored.secret.isEmpty());
    QVERIFY(m_service->authority.secrets().contains(stored.secret));
}

void TestSignIn::refreshTokenComesFromTheKeychain()
{
    const QByteArray before = m_service->authority.makeRefreshToken();
    Console console(m_service->connection(SignInMethod::Browser));
    QVERIFY(console.stores(before, SecretSlot::RefreshToken));
    QVERIFY(resultOf(console.client().listContainers(ContainerType::PersonGroup, {})).ok());
    QCOMPARE(console.browser.count(), 0);
    const auto stored = resultOf(console.secrets.read(console.id, SecretSlot::RefreshToken));
    QVERIFY(stored.secret != before); // the authority rotates it: the old one is of no use
    QVERIFY(m_service->authority.secrets().contains(stored.secret));
}

void TestSignIn::expiryInMidWork_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("service principal") << int(SignInMethod::ServicePrincipal);
    QTest::newRow("azure cli") << int(SignInMethod::AzureCli);
    QTest::newRow("browser") << int(SignInMethod::Browser);
}

void TestSignIn::expiryInMidWork()
{
    QFETCH(const int, method);
    Authority &authority = m_service->authority;
    FakeCli cli;
    QVERIFY(cli.install(R"(cat "$D/answer")"));
    QVERIFY(m_service->answerWith(cli));
    Console console(m_service->connection(SignInMethod(method)));
    QVERIFY(console.stores(authority.clientSecret(), SecretSlot::ClientSecret));
    if (SignInMethod(method) == SignInMethod::Browser)
        QVERIFY(console.stores(authority.makeRefreshToken(), SecretSlot::RefreshToken));
    QVERIFY(makePersons(console));

    int pages = 0;
    QList<QFuture<FaceResult<Container>>> beside;
    const Listing listing = listPersons(console, [&] {
        if (++pages != 2)
            return;
        authority.endAccessTokens();
        QVERIFY(m_service->answerWith(cli));
        for (int n = 0; n < 4; ++n) { // several meet the 401 at once
            beside +=
                console.client().getContainer(ContainerType::PersonGroup, ObjectId(u"work"_s));
        }
    });
    QVERIFY(listing.errors.isEmpty());
    QCOMPARE(listing.ids.size(), 7);
    QCOMPARE(QSet<QString>(listing.ids.begin(), listing.ids.end()).size(), 7);
    for (const auto &call : std::as_const(beside))
        QVERIFY(resultOf(call).ok());
    QVERIFY(m_service->refusals > 0); // the old token was tried, and nobody noticed
    QCOMPARE(console.failed.count(), 0);
    QCOMPARE(console.available.count(), 1);
    QCOMPARE(console.browser.count(), 0);
}

void TestSignIn::shortLivesAreRenewed()
{
    m_service->authority.lifeSecs = 3;
    Console console(m_service->connection(SignInMethod::ServicePrincipal));
    QVERIFY(console.stores(m_service->authority.clientSecret(), SecretSlot::ClientSecret));
    QVERIFY(makePersons(console));
    // Several lives long, page after page.
    QVERIFY(QTest::qWaitFor(
        [&] {
            const Listing listing = listPersons(console, [] {});
            return !listing.errors.isEmpty() || m_service->authority.granted() >= 3;
        },
        60'000));
    QVERIFY(m_service->authority.granted() >= 3);
    QVERIFY(listPersons(console, [] {}).errors.isEmpty());
    QCOMPARE(console.failed.count(), 0);
}

void TestSignIn::revokedSecret()
{
    Authority &authority = m_service->authority;
    Console console(m_service->connection(SignInMethod::ServicePrincipal));
    QVERIFY(console.stores(authority.clientSecret(), SecretSlot::ClientSecret));
    QVERIFY(makePersons(console));
    authority.revokeSecret();
    authority.endAccessTokens();
    const auto calls = {console.client().listSnapshots({}), console.client().listSnapshots({})};
    for (const auto &call : calls) {
        const FaceError error = resultOf(call).error();
        QCOMPARE(error.kind, FaceError::Kind::SignIn);
        QCOMPARE(error.code, u"invalid_client"_s);
        QCOMPARE(error.summary(), u"Signing in did not succeed: AADSTS7000215: Invalid client "
                                  "secret provided for <b>app</b>."_s);
        QVERIFY(!error.advice().isEmpty());
    }
    QCOMPARE(console.failed.count(), 1);
    QCOMPARE(console.failed.constFirst().at(1).value<FaceError>().code, u"invalid_client"_s);
    QCOMPARE(console.missing.count(), 0);
    QVERIFY(!console.clients.hasKey(console.id));
    // Later calls end too, at once.
    QCOMPARE(resultOf(console.client().listSnapshots({})).error().kind, FaceError::Kind::SignIn);
    QCOMPARE(authority.grants().size(), 2);
}

void TestSignIn::newSecretIsTakenIntoUse()
{
    Console console(m_service->connection(SignInMethod::ServicePrincipal));
    QVERIFY(console.stores("not-the-secret"_ba, SecretSlot::ClientSecret));
    QVERIFY(!resultOf(console.client().listSnapshots({})).ok());
    QVERIFY(console.stores(m_service->authority.clientSecret(), SecretSlot::ClientSecret));
    console.clients.reloadKey(console.id);
    QVERIFY(resultOf(console.client().listSnapshots({})).ok());
    QCOMPARE(console.available.count(), 1);
}

void TestSignIn::cliIsNotSignedIn()
{
    FakeCli cli;
    QVERIFY(cli.install(R"(echo "Please run 'az login' to setup account." >&2; exit 1)"));
    Console console(m_service->connection(SignInMethod::AzureCli));
    const FaceError error = resultOf(console.client().listSnapshots({})).error();
    QCOMPARE(error.kind, FaceError::Kind::SignIn);
    QVERIFY(error.summary().contains(u"Run \"az login\" in a terminal"_s));
    QCOMPARE(console.failed.count(), 1);
    // The operator did, and asks again.
    QVERIFY(cli.install(R"(cat "$D/answer")"));
    QVERIFY(m_service->answerWith(cli));
    console.clients.signIn(console.id);
    QVERIFY(resultOf(console.client().listSnapshots({})).ok());
    // What the service does not take and the command line has no other for ends the calls.
    m_service->authority.endAccessTokens();
    const FaceError stale = resultOf(console.client().listSnapshots({})).error();
    QCOMPARE(stale.kind, FaceError::Kind::SignIn);
    QVERIFY(stale.message.contains(u"there is no newer one"_s));
}

void TestSignIn::refusedRefreshTokenAsksTheOperator()
{
    Console console(m_service->connection(SignInMethod::Browser));
    QVERIFY(console.stores(m_service->authority.makeRefreshToken(), SecretSlot::RefreshToken));
    m_service->authority.revokeRefreshTokens();
    const FaceError error = resultOf(console.client().listSnapshots({})).error();
    QCOMPARE(error.code, u"invalid_grant"_s);
    QCOMPARE(console.browser.count(), 0);
    const auto stored = resultOf(console.secrets.read(console.id, SecretSlot::RefreshToken));
    QCOMPARE(stored.state, SecretOutcome::State::NotFound); // of no use any more
    // Asked by the operator with a useless one, it goes on to the browser by itself.
    QVERIFY(console.stores("0.useless-refresh-token"_ba, SecretSlot::RefreshToken));
    console.clients.reloadKey(console.id);
    console.clients.signIn(console.id);
    QVERIFY(console.browser.count() > 0 || console.browser.wait(patienceMs));
    QCOMPARE(m_browser.open(console.browser.constFirst().at(1).toUrl()).status, 200);
    QVERIFY(resultOf(console.client().listSnapshots({})).ok());
}

void TestSignIn::accountWithoutRole()
{
    // The authority gives tokens readily, and the service takes none of them.
    Authority other;
    QVERIFY(other.start());
    Connection connection = m_service->connection(SignInMethod::ServicePrincipal);
    connection.signIn.authority = other.url();
    Console console(connection);
    QVERIFY(console.stores(other.clientSecret(), SecretSlot::ClientSecret));
    // Two tokens were tried: the service's own word is the answer.
    QVERIFY(resultOf(console.client().listSnapshots({})).error().isUnauthorized());
    QCOMPARE(other.grants().size(), 2);
    const FaceError error = resultOf(console.client().listSnapshots({})).error();
    QCOMPARE(error.kind, FaceError::Kind::SignIn);
    QCOMPARE(console.failed.count(), 1);
    QVERIFY(error.message.contains(u"Cognitive Services User"_s));
    QCOMPARE(other.grants().size(), 2); // and the authority is not asked for ever
}

void TestSignIn::changedSettingsSignInAnew()
{
    Connection connection = m_service->connection(SignInMethod::ServicePrincipal);
    connection.signIn.clientId = u"another"_s;
    Console console(connection);
    QVERIFY(console.stores(m_service->authority.clientSecret(), SecretSlot::ClientSecret));
    const FaceError error = resultOf(console.client().listSnapshots({})).error();
    QCOMPARE(error.code, u"unauthorized_client"_s);
    FaceClient *const client = &console.client();
    connection.signIn.clientId = Authority::clientId();
    console.connections.replace(connection);
    QCOMPARE(&console.client(), client);
    QVERIFY(resultOf(console.client().listSnapshots({})).ok());
    QVERIFY(m_service->refusals == 0);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
