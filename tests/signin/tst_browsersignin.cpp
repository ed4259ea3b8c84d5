// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in in the browser: the authority, the loopback redirect and a browser are real HTTP.
#include "client/signin/browsertokens.h"
#include "tests/signin/signinfixture.h"

#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Result = FaceResult<AccessToken>;

class TestBrowserSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsIn();
    void refreshesWithoutTheOperator();
    void refusedRefreshTokenNeedsTheOperator();
    void consentIsDenied();
    void wrongStateChangesNothing();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void replayedCode();
    void stolenCode();
    void comesTooLateOrIsCancelled();

private:
    static QUrl redirectOf(const QUrl &page)
    {
        return QUrl(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    }
    static QByteArray stateOf(const QUrl &page)
    {
        return QUrlQuery(page).queryItemValue(u"state"_s).toLatin1();
    }
    Browser m_browser;
};

void TestBrowserSignIn::signsIn()
{
    Authority authority;
    QVERIFY(authority.start());
    BrowserTokens tokens(requestTo(authority), {});
    QVERIFY(tokens.needsOperator());
    QSignalSpy wanted(&tokens, &TokenSource::browserWanted);
    const auto fetch = tokens.fetch();
    QVERIFY(wanted.isEmpty()); // the caller has its future first
    QVERIFY(wanted.wait(patienceMs));
    const QUrl page = wanted.constFirst().constFirst().toUrl();
    QVERIFY(
        page.toString().startsWith(authority.url() + u"/contoso.example/oauth2/v2.0/authorize?"_s));
    const Visit visit = m_browser.open(page);
    QCOMPARE(visit.status, 200);
    QVERIFY(visit.page.contains("You can close this window"));
    const Result result = resultOf(fetch);
    QVERIFY(result.ok());
    QCOMPARE(authority.subscriptionOf(result->token), u"east"_s);
    QVERIFY(!result->refreshToken.isEmpty());
    QVERIFY(!tokens.needsOperator());
    const QUrlQuery query = authority.visits().constFirst();
    QVERIFY(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded).endsWith(u" offline_access"_s));
    QVERIFY(query.queryItemValue(u"state"_s).size() >= 40);
    QCOMPARE(wanted.count(), 1);
}

void TestBrowserSignIn::refreshesWithoutTheOperator()
{
    Authority authority;
    QVERIFY(authority.start());
    const QByteArray stored = authority.makeRefreshToken();
    BrowserTokens tokens(requestTo(authority), stored);
    QVERIFY(!tokens.needsOperator());
    QSignalSpy wanted(&tokens, &TokenSource::browserWanted);
    const Result first = resultOf(tokens.fetch());
    QVERIFY(first.ok());
    QVERIFY(first->refreshToken != stored);
    const Result second = resultOf(tokens.fetch()); // with the rotated one: the old is of no use
    QVERIFY(second.ok());
    QVERIFY(second->refreshToken != first->refreshToken);
    QCOMPARE(authority.grants().size(), 2);
    QCOMPARE(authority.grants().constLast().type, "refresh_token"_ba);
    // An authority that does not rotate leaves the one there is.
    authority.rawAnswer = R"({"access_token":"abcdefghij","expires_in":60})";
    QCOMPARE(resultOf(tokens.fetch())->refreshToken, second->refreshToken);
    // Trouble on the way does not cost it.
    authority.rawAnswer.clear();
    authority.outage = 500;
    QVERIFY(!resultOf(tokens.fetch()).ok());
    authority.outage = 0;
    QVERIFY(resultOf(tokens.fetch()).ok());
    QCOMPARE(wanted.count(), 0);
}

void TestBrowserSignIn::refusedRefreshTokenNeedsTheOperator()
{
    Authority authority;
    QVERIFY(authority.start());
    BrowserTokens tokens(requestTo(authority), authority.makeRefreshToken());
    authority.revokeRefreshTokens();
    QSignalSpy wanted(&tokens, &TokenSource::browserWanted);
    const FaceError error = resultOf(tokens.fetch()).error();
    QCOMPARE(error.kind, FaceError::Kind::SignIn);
    QCOMPARE(error.code, u"invalid_grant"_s);
    QCOMPARE(error.message, u"AADSTS700082: The refresh token has expired."_s);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(tokens.needsOperator());
    const auto fetch = tokens.fetch();
    QVERIFY(wanted.wait(patienceMs));
    QCOMPARE(m_browser.open(wanted.constFirst().constFirst().toUrl()).status, 200);
    QVERIFY(resultOf(fetch).ok());
}

void TestBrowserSignIn::consentIsDenied()
{
    Authority authority;
    QVERIFY(authority.start());
    authority.refusesConsent = true;
    BrowserTokens tokens(requestTo(authority), {});
    QSignalSpy wanted(&tokens, &TokenSource::browserWanted);
    const auto fetch = tokens.fetch();
    QVERIFY(wanted.wait(patienceMs));
    const Visit visit = m_browser.open(wanted.constFirst().constFirst().toUrl());
    QCOMPARE(visit.status, 200);
    QVERIFY(visit.page.contains("did not succeed"));
    QVERIFY(!visit.page.contains("now")); // the authority's words are not put into the page
    const FaceError error = resultOf(fetch).error();
    QCOMPARE(error.kind, FaceError::Kind::SignIn);
    QCOMPARE(error.code, u"access_denied"_s);
    QCOMPARE(error.message, u"AADSTS65004: User declined to consent <b>now</b>."_s);
    QCOMPARE(authority.grants().size(), 0);
}

void TestBrowserSignIn::wrongStateChangesNothing()
{
    Authority authority;
    QVERIFY(authority.start());
    BrowserTokens tokens(requestTo(authority), {});
    QSignalSpy wanted(&tokens, &TokenSource::browserWanted);
    const auto fetch = tokens.fetch();
    QVERIFY(wanted.wait(patienceMs));
    const QUrl page = wanted.constFirst().constFirst().toUrl();
    const QByteArray code = authority.makeCode(QUrlQuery(page));
    QUrl forged = redirectOf(page);
    forged.setPath(u"/"_s);
    for (const QByteArray &query : QList<QByteArray>{
             "code=" + code.toPercentEncoding() + "&state=guessed",
             "code=" + code.toPercentEncoding(), "error=access_denied&state=guessed"_ba}) {
        forged.setQuery(QString::fromLatin1(query));
        const Visit visit = m_browser.open(forged);
        QCOMPARE(visit.status, 400);
        QVERIFY(visit.page.contains("does not belong to a sign-in"));
    }
    QVERIFY(!fetch.isFinished());
    QCOMPARE(authority.grants().size(), 0);
    QCOMPARE(m_browser.open(page).status, 200); // the operator's own way still works
    QVERIFY(resultOf(fetch).ok());
}

void TestBrowserSignIn::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("request"); // STATE, PORT are put in
    QTest::addColumn<QByteArray>("status"); // empty: closed without a word
    QTest::newRow("another host") << "GET /?state=STATE&code=x HTTP/1.1\r\nHost: evil.example:PORT"
                                     "\r\n\r\n"_ba
                                  << "400"_ba;
    QTest::newRow("no host") << "GET /?state=STATE&code=x HTTP/1.1\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("another path")
        << "GET /favicon.ico?state=STATE&code=x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n"_ba
        << "404"_ba;
    QTest::newRow("another verb")
        << "POST /?state=STATE&code=x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n"_ba
        << "404"_ba;
    QTest::newRow("nonsense") << "\x16\x03\x01 hello\r\n\r\n"_ba
                              << "400"_ba;
    QTest::newRow("endless") << "GET /?state=STATE&" + QByteArray(100'000, 'x') << QByteArray();
}

void TestBrowserSignIn::strangersAreRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(const QByteArray, status);
    Authority authority;
    QVERIFY(authority.start());
    BrowserTokens tokens(requestTo(authority), {});
    QSignalSpy wanted(&tokens, &TokenSource::browserWanted);
    const auto fetch = tokens.fetch();
    QVERIFY(wanted.wait(patienceMs));
    const QUrl page = wanted.constFirst().constFirst().toUrl();
    const int port = redirectOf(page).port();
    request.replace("STATE", stateOf(page)).replace("PORT", QByteArray::number(port));

    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(port));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(request);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll().mid(9, 3), status);
    QVERIFY(!fetch.isFinished());
    QCOMPARE(authority.grants().size(), 0);
    QCOMPARE(m_browser.open(page).status, 200);
    QVERIFY(resultOf(fetch).ok());
}

void TestBrowserSignIn::replayedCode()
{
    Authority authority;
    QVERIFY(authority.start());
    BrowserTokens first(requestTo(authority), {});
    QSignalSpy wanted(&first, &TokenSource::browserWanted);
    const auto fetch = first.fetch();
    QVERIFY(wanted.wait(patienceMs));
    const QUrl page = wanted.constFirst().constFirst().toUrl();
    const QByteArray code = authority.makeCode(QUrlQuery(page));
    QUrl back = redirectOf(page);
    back.setPath(u"/"_s);
    back.setQuery(
        QString::fromLatin1("state=" + stateOf(page) + "&code=" + code.toPercentEncoding()));
    QCOMPARE(m_browser.open(back).status, 200);
    QVERIFY(resultOf(fetch).ok());
    // The same page again: nobody listens any more.
    QCOMPARE(m_browser.open(back).error, QNetworkReply::ConnectionRefusedError);
    // The same code in another sign-in: the authority refuses it, and says so.
    const auto again = [&authority, &code](BrowserTokens &tokens, Browser &browser) {
        QSignalSpy asked(&tokens, &TokenSource::browserWanted);
        const auto future = tokens.fetch();
        if (!asked.wait(patienceMs))
            return FaceError{};
        const QUrl opened = asked.constFirst().constFirst().toUrl();
        QUrl redirect = redirectOf(opened);
        redirect.setPath(u"/"_s);
        redirect.setQuery(
            QString::fromLatin1("state=" + stateOf(opened) + "&code=" + code.toPercentEncoding()));
        browser.open(redirect);
        return resultOf(future).error();
    };
    BrowserTokens second(requestTo(authority), {});
    const FaceError error = again(second, m_browser);
    QCOMPARE(error.kind, FaceError::Kind::SignIn);
    QCOMPARE(error.message, u"AADSTS54005: The code was already redeemed."_s);
}

void TestBrowserSignIn::stolenCode()
{
    Authority authority;
    QVERIFY(authority.start());
    // A code made for another challenge, brought into our sign-in with our state.
    BrowserTokens other(requestTo(authority), {});
    QSignalSpy otherWanted(&other, &TokenSource::browserWanted);
    const auto otherFetch = other.fetch();
    QVERIFY(otherWanted.wait(patienceMs));
    const QByteArray code =
        authority.makeCode(QUrlQuery(otherWanted.constFirst().constFirst().toUrl()));
    BrowserTokens ours(requestTo(authority), {});
    QSignalSpy wanted(&ours, &TokenSource::browserWanted);
    const auto fetch = ours.fetch();
    QVERIFY(wanted.wait(patienceMs));
    const QUrl page = wanted.constFirst().constFirst().toUrl();
    QUrl back = redirectOf(page);
    back.setPath(u"/"_s);
    back.setQuery(
        QString::fromLatin1("state=" + stateOf(page) + "&code=" + code.toPercentEncoding()));
    QCOMPARE(m_browser.open(back).status, 200);
    QVERIFY(resultOf(fetch).error().message.contains(u"verifier does not match"_s));
    QVERIFY(!otherFetch.isFinished());
}

void TestBrowserSignIn::comesTooLateOrIsCancelled()
{
    Authority authority;
    QVERIFY(authority.start());
    BrowserTokens hasty(requestTo(authority), {}, 50);
    const FaceError late = resultOf(hasty.fetch()).error();
    QCOMPARE(late.kind, FaceError::Kind::SignIn);
    QCOMPARE(late.code, u"timeout"_s);

    BrowserTokens tokens(requestTo(authority), {});
    QSignalSpy wanted(&tokens, &TokenSource::browserWanted);
    const auto fetch = tokens.fetch();
    QVERIFY(wanted.wait(patienceMs));
    const QUrl page = wanted.constFirst().constFirst().toUrl();
    tokens.cancel();
    QCOMPARE(resultOf(fetch).error().kind, FaceError::Kind::Cancelled);
    QTRY_COMPARE(m_browser.open(page).error, QNetworkReply::ConnectionRefusedError);
    QCOMPARE(authority.grants().size(), 0);
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
