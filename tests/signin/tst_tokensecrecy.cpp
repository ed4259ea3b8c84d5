// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way to sign in is walked, well and badly, with every log on: nothing that was written or
// said contains a token, a code, a refresh token or a client secret, in any spelling.
#include "models/requestlog/requestlog.h"
#include "tests/signin/tokenservice.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QMutex>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

QMutex logMutex;
QByteArray logged;

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

/// Every form in which these bytes would betray themselves.
QList<QByteArray> spellingsOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    return {secret, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2),
            secret.toBase64(QByteArray::OmitTrailingEquals), secret.toHex(),
            secret.toPercentEncoding()};
}

/// All that the files of a folder hold, journals and hidden ones included.
QByteArray contentOf(const QString &folder)
{
    QByteArray content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            content += file.readAll() + '\n';
    }
    return content;
}

} // namespace

class TestTokenSecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrittenOrSaid();
};

void TestTokenSecrecy::nothingIsWrittenOrSaid()
{
    TokenService service;
    QVERIFY(service.start());
    Authority &authority = service.authority;
    FakeCli cli;
    Browser browser;
    const QTemporaryDir profile;
    QList<QByteArray> texts; // what operators read

    QLoggingCategory::setFilterRules(u"face.*=true\nqt.network.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    {
        ConnectionStore connections(profile.path());
        QCOMPARE(connections.load(), QString());
        SecretStore secrets(SecretStore::Mode::MemoryOnly);
        ClientPool clients(connections, secrets);
        RequestLog log(connections, clients, profile.filePath(u"requests.log"_s));
        QSignalSpy page(&clients, &ClientPool::browserWanted);
        const auto call = [&](const ConnectionId &id) {
            const auto result = resultOf(clients.client(id)->listSnapshots({}));
            if (!result.ok()) {
                const FaceError &error = result.error();
                texts += (error.summary() + error.details() + error.advice()).toUtf8();
            }
            return result.ok();
        };
        const auto add = [&](SignInMethod method, const QString &name) {
            Connection connection = service.connection(method);
            connection.id = {};
            connection.name = name;
            return connections.add(connection);
        };
        // A service principal, its token's end, and an authority that repeats its secret.
        const ConnectionId principal = add(SignInMethod::ServicePrincipal, u"principal"_s);
        secrets.write(principal, authority.clientSecret(), SecretSlot::ClientSecret);
        QVERIFY(call(principal));
        authority.endAccessTokens();
        QVERIFY(call(principal));
        authority.rawAnswer = R"({"error":"invalid_client","error_description":"Secret )"
                              + authority.clientSecret() + R"( is revoked"})";
        authority.endAccessTokens();
        QVERIFY(!call(principal));
        authority.rawAnswer.clear();
        // The command line.
        QVERIFY(cli.install(R"(cat "$D/answer")"));
        QVERIFY(service.answerWith(cli));
        const ConnectionId azure = add(SignInMethod::AzureCli, u"azure"_s);
        QVERIFY(call(azure));
        // The browser, its refresh token, and its end.
        const ConnectionId operators = add(SignInMethod::Browser, u"operators"_s);
        QVERIFY(!call(operators));
        clients.signIn(operators);
        QVERIFY(!page.isEmpty() || page.wait(patienceMs));
        QCOMPARE(browser.open(page.constFirst().at(1).toUrl()).status, 200);
        QVERIFY(call(operators));
        authority.endAccessTokens();
        QVERIFY(call(operators));
        authority.endAccessTokens();
        authority.revokeRefreshTokens();
        QVERIFY(!call(operators));
        QTRY_VERIFY(contentOf(profile.path()).contains("/face/v1.0/snapshots"));
    } // everything is written by now
    qInstallMessageHandler(before);

    // The search finds what is there, so that finding nothing means something.
    const QByteArray written = contentOf(profile.path());
    QVERIFY(written.contains("principal"));
    QVERIFY(written.contains("/face/v1.0/snapshots"));
    QVERIFY2(logged.contains("face.net: sign-in at 127.0.0.1"), logged.constData());
    QVERIFY(texts.size() >= 3);
    QVERIFY(authority.secrets().size() > 8);
    const QByteArray said = texts.join('\n');
    QVERIFY(said.contains("[redacted] is revoked"));
    for (const QByteArray &secret : authority.secrets()) {
        for (const QByteArray &spelling : spellingsOf(secret)) {
            QVERIFY(!written.contains(spelling));
            QVERIFY(!logged.contains(spelling));
            QVERIFY(!said.contains(spelling));
        }
    }
}

QTEST_GUILESS_MAIN(TestTokenSecrecy)
#include "tst_tokensecrecy.moc"
