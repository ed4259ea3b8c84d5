// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionexport.h"
#include "models/connections/connectionjson.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "tests/connections/sampleconnection.h"
#include "tests/faults/faultclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Choice = ImportedConnection::Choice;
using Conflict = ImportedConnection::Conflict;

namespace {

constexpr std::array allSlots{SecretSlot::Key1, SecretSlot::Key2, SecretSlot::ClientSecret,
                              SecretSlot::RefreshToken, SecretSlot::ProxyPassword};

QByteArray secretOf(SecretSlot slot)
{
    return "very-secret-" + QByteArray::number(int(slot));
}

Connection other(int n)
{
    Connection made;
    made.id = ConnectionId(u"4f1d2c3b-0000-4000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')));
    made.name = u"other %1"_s.arg(n);
    made.endpoint = Endpoint::fromUserInput(u"https://other%1.example.com"_s.arg(n));
    return made;
}

QByteArray fileWith(const QList<QJsonObject> &entries)
{
    QJsonArray array;
    for (const QJsonObject &entry : entries)
        array.append(entry);
    return QJsonDocument(QJsonObject{{u"format"_s, u"faceferry-connections"_s},
                                     {u"version"_s, 1},
                                     {u"connections"_s, array}})
        .toJson();
}

} // namespace

class TestConnectionExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsNoSecret();
    void comesBackWhole();
    void sandboxStaysHome();
    void unreadableFilesAreExplained_data();
    void unreadableFilesAreExplained();
    void tooLargeIsNotRead();
    void damagedEntriesAreNamed();
    void textsAreBoundedAndPlain();
    void conflictsAreFound();
    void skipReplaceAdd();
    void replaceNeverSendsAStoredKeyElsewhere();
    void replaceKeepsKeysOfTheSamePlace();
    void importNeverUnlocks();
    void freshIdHasNoOldSecrets();
    void sandboxIsNeverReplaced();
    void failedExportIsTold();

private:
    [[nodiscard]] QByteArray secret(const ConnectionId &id, SecretSlot slot = SecretSlot::Key1)
    {
        return resultOf(m_secrets->read(id, slot)).secret;
    }

    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ClientPool> m_clients;
};

void TestConnectionExport::init()
{
    m_clients.reset();
    m_store = std::make_unique<ConnectionStore>(QString());
    m_secrets = std::make_unique<SecretStore>(SecretStore::Mode::MemoryOnly);
    m_clients = std::make_unique<ClientPool>(*m_store, *m_secrets);
}

void TestConnectionExport::holdsNoSecret()
{
    QTemporaryDir dir;
    m_store->add(sampleConnection());
    m_store->add(other(2));
    for (const Connection &connection : m_store->connections()) {
        for (const SecretSlot slot : allSlots)
            m_secrets->keepForSession(connection.id, secretOf(slot), slot);
        m_clients->setKey(connection.id, secretOf(SecretSlot::Key1));
    }
    const QString path = dir.filePath(u"mine."_s + connectionexport::suffix);
    QCOMPARE(exportConnections(path, m_store->connections()), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("proxy.example")); // it is the right file
    for (const SecretSlot slot : allSlots) {
        QVERIFY(!text.contains(secretOf(slot)));
        QVERIFY(!text.contains(secretOf(slot).toBase64()));
    }
    for (const char *word : {"password", "secret\"", "token", "\"key\":"})
        QVERIFY2(!text.contains(word), word);
}

void TestConnectionExport::comesBackWhole()
{
    const ConnectionImport import =
        parseConnectionImport(connectionExportText({sampleConnection(), other(2)}), *m_store);
    QCOMPARE(import.error, QString());
    QVERIFY(import.problems.isEmpty());
    QCOMPARE(import.connections.size(), 2);
    const ImportedConnection &first = import.connections.first();
    QVERIFY(first.connection == sampleConnection());
    QCOMPARE(first.conflict, Conflict::None);
    QCOMPARE(first.choice, Choice::Add);
    QCOMPARE(first.remarks.size(), 1); // its CA file
    QVERIFY(first.remarks.first().contains(u"ca.pem"_s));
    QVERIFY(import.connections.last().remarks.isEmpty());

    const ImportOutcome outcome = applyConnectionImport(import, *m_store, *m_secrets, *m_clients);
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.needSecrets.size(), 2);
    QVERIFY(m_store->find(sampleConnection().id) == sampleConnection());
    QVERIFY(secret(sampleConnection().id).isEmpty());
}

void TestConnectionExport::sandboxStaysHome()
{
    Connection sandbox = other(1);
    sandbox.isSandbox = true;
    const QByteArray text = connectionExportText({sandbox, other(2)});
    QVERIFY(!text.contains("other1"));
    QVERIFY(text.contains("other2"));
}

void TestConnectionExport::unreadableFilesAreExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << QByteArray() << u"no connections"_s;
    QTest::newRow("other json") << R"({"a":1})"_ba << u"no connections"_s;
    QTest::newRow("profile's file")
        << R"({"version":2,"connections":[]})"_ba << u"no connections"_s;
    QTest::newRow("newer") << R"({"format":"faceferry-connections","version":2})"_ba << u"newer"_s;
    QTest::newRow("no list") << R"({"format":"faceferry-connections","version":1})"_ba
                             << u"damaged"_s;
    QTest::newRow("too many") << fileWith(QList<QJsonObject>(1001)) << u"1000"_s;
}

void TestConnectionExport::unreadableFilesAreExplained()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, named);
    const ConnectionImport import = parseConnectionImport(text, *m_store);
    QVERIFY2(import.error.contains(named), qPrintable(import.error));
    QVERIFY(import.connections.isEmpty());
}

void TestConnectionExport::tooLargeIsNotRead()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"large.json"_s);
    QByteArray text = connectionExportText({other(1)});
    text += QByteArray(connectionexport::largestFile, ' ');
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QVERIFY(readConnectionImport(path, *m_store).error.contains(u"too large"_s));
    QVERIFY(QFile::resize(path, text.size() - connectionexport::largestFile));
    QCOMPARE(readConnectionImport(path, *m_store).connections.size(), 1);
    QVERIFY(!readConnectionImport(dir.filePath(u"none"_s), *m_store).error.isEmpty());
}

void TestConnectionExport::damagedEntriesAreNamed()
{
    QJsonObject http = connectionToJson(other(2));
    http.insert(u"endpoint"_s, u"http://far.example"_s);
    QJsonObject version = connectionToJson(other(3));
    version.insert(u"apiVersion"_s, u"../../evil"_s);
    QJsonObject unnamed;
    QByteArray text = fileWith({connectionToJson(other(1)), http, version, unnamed,
                                connectionToJson(other(1)), connectionToJson(other(4))});
    text.replace("\"format\"", "\"more\": 1, \"format\"");
    const ConnectionImport import = parseConnectionImport(text, *m_store);
    QCOMPARE(import.error, QString());
    QCOMPARE(import.connections.size(), 2);
    QCOMPARE(import.problems.size(), 4);
    QVERIFY2(import.problems.at(0).contains(u"other 2"_s), qPrintable(import.problems.at(0)));
    QVERIFY(import.problems.at(0).contains(u"unencrypted"_s));
    QVERIFY2(import.problems.at(1).contains(u"version"_s), qPrintable(import.problems.at(1)));
    QVERIFY2(import.problems.at(2).contains(u'4'), qPrintable(import.problems.at(2)));
    QVERIFY2(import.problems.at(3).contains(u"twice"_s), qPrintable(import.problems.at(3)));
}

void TestConnectionExport::textsAreBoundedAndPlain()
{
    Connection odd = other(1);
    odd.name = u"line\nbreak\u202Eturned\u0007 "_s + QString(500, u'x');
    odd.label.kind = EnvironmentLabel::Kind::Custom;
    odd.label.customText = u" \t"_s;
    const ConnectionImport import = parseConnectionImport(connectionExportText({odd}), *m_store);
    QCOMPARE(import.connections.size(), 1);
    const Connection &read = import.connections.first().connection;
    QCOMPARE(read.name.size(), 128);
    QVERIFY2(read.name.startsWith(u"line breakturned x"_s), qPrintable(read.name));
    QCOMPARE(read.label.kind, EnvironmentLabel::Kind::None);
    odd.name = u"\n"_s;
    QCOMPARE(parseConnectionImport(connectionExportText({odd}), *m_store)
                 .connections.first()
                 .connection.name,
             u"other1.example.com"_s);
}

void TestConnectionExport::conflictsAreFound()
{
    Connection sameId = other(1);
    sameId.name = u"here"_s;
    sameId.endpoint = Endpoint::fromUserInput(u"https://elsewhere.example"_s);
    m_store->add(sameId);
    Connection sameEndpoint = other(2);
    sameEndpoint.id = {};
    m_store->add(sameEndpoint);
    const ConnectionImport import =
        parseConnectionImport(connectionExportText({other(1), other(2), other(3)}), *m_store);
    QCOMPARE(import.connections.at(0).conflict, Conflict::SameId);
    QCOMPARE(import.connections.at(0).existingName, u"here"_s);
    QCOMPARE(import.connections.at(0).choice, Choice::Skip);
    QCOMPARE(import.connections.at(1).conflict, Conflict::SameEndpoint);
    QVERIFY(import.connections.at(1).existing == m_store->connections().at(1).id);
    QCOMPARE(import.connections.at(2).conflict, Conflict::None);
}

void TestConnectionExport::skipReplaceAdd()
{
    for (int n = 1; n <= 3; ++n) {
        Connection here = other(n);
        here.name = u"here %1"_s.arg(n);
        m_store->add(here);
    }
    ConnectionImport import =
        parseConnectionImport(connectionExportText({other(1), other(2), other(3)}), *m_store);
    import.connections[1].choice = Choice::Replace;
    import.connections[2].choice = Choice::Add;
    const ImportOutcome outcome = applyConnectionImport(import, *m_store, *m_secrets, *m_clients);
    QCOMPARE(outcome.skipped, 1);
    QCOMPARE(outcome.replaced, 1);
    QCOMPARE(outcome.added, 1);
    QStringList names;
    for (const Connection &connection : m_store->connections())
        names.append(connection.name);
    QCOMPARE(names, QStringList({u"here 1"_s, u"other 2"_s, u"here 3"_s, u"other 3"_s}));
    QVERIFY(m_store->connections().at(1).id == other(2).id);
    QVERIFY(!(m_store->connections().at(3).id == other(3).id));
    QCOMPARE(outcome.needSecrets.size(), 1);
    QVERIFY(outcome.needSecrets.first() == m_store->connections().at(3).id);
}

void TestConnectionExport::replaceNeverSendsAStoredKeyElsewhere()
{
    FaultServer thief;
    m_store->add(other(1));
    for (const SecretSlot slot : allSlots)
        m_secrets->keepForSession(other(1).id, secretOf(slot), slot);
    (void)m_clients->client(other(1).id); // the key is in use already
    QTRY_VERIFY(m_clients->hasKey(other(1).id));

    Connection evil = other(1);
    evil.endpoint = Endpoint::fromUserInput(thief.endpoint());
    ConnectionImport import = parseConnectionImport(connectionExportText({evil}), *m_store);
    import.connections.first().choice = Choice::Replace;
    const ImportOutcome outcome = applyConnectionImport(import, *m_store, *m_secrets, *m_clients);
    QCOMPARE(outcome.replaced, 1);
    QVERIFY(outcome.needSecrets == QList<ConnectionId>{other(1).id});
    const auto result =
        resultOf(m_clients->client(other(1).id)->listContainers(ContainerType::FaceList, {}));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, FaceError::Kind::MissingKey);
    QCOMPARE(thief.requests().size(), 0);
    for (const SecretSlot slot : allSlots)
        QVERIFY(secret(other(1).id, slot).isEmpty());
}

void TestConnectionExport::replaceKeepsKeysOfTheSamePlace()
{
    Connection here = other(1);
    here.signIn.keyNumber = 2;
    m_store->add(here);
    m_secrets->keepForSession(here.id, "second-key", SecretSlot::Key2);
    Connection renamed = other(1);
    renamed.name = u"renamed"_s;
    renamed.label.kind = EnvironmentLabel::Kind::Production;
    ConnectionImport import = parseConnectionImport(connectionExportText({renamed}), *m_store);
    import.connections.first().choice = Choice::Replace;
    const ImportOutcome outcome = applyConnectionImport(import, *m_store, *m_secrets, *m_clients);
    QVERIFY(outcome.needSecrets.isEmpty());
    QCOMPARE(secret(here.id, SecretSlot::Key2), "second-key"_ba);
    QCOMPARE(m_store->find(here.id)->name, u"renamed"_s);
    QCOMPARE(m_store->find(here.id)->signIn.keyNumber, 2);
}

void TestConnectionExport::importNeverUnlocks()
{
    Connection here = other(1);
    here.isReadOnly = true;
    m_store->add(here);
    ConnectionImport import = parseConnectionImport(connectionExportText({other(1)}), *m_store);
    QVERIFY(!import.connections.first().connection.isReadOnly);
    import.connections.first().choice = Choice::Replace;
    QCOMPARE(applyConnectionImport(import, *m_store, *m_secrets, *m_clients).replaced, 1);
    QVERIFY(m_store->find(here.id)->isReadOnly);
    QCOMPARE(m_store->find(here.id)->name, u"other 1"_s);
}

void TestConnectionExport::freshIdHasNoOldSecrets()
{
    m_secrets->keepForSession(other(1).id, "left over");
    const ConnectionImport import =
        parseConnectionImport(connectionExportText({other(1)}), *m_store);
    QCOMPARE(applyConnectionImport(import, *m_store, *m_secrets, *m_clients).added, 1);
    QVERIFY(m_store->find(other(1).id));
    QVERIFY(secret(other(1).id).isEmpty());
}

void TestConnectionExport::sandboxIsNeverReplaced()
{
    Connection sandbox = other(1);
    sandbox.isSandbox = true;
    sandbox.colour = QColor(1, 2, 3);
    m_store->add(sandbox);
    ConnectionImport import = parseConnectionImport(connectionExportText({other(1)}), *m_store);
    QCOMPARE(import.connections.first().conflict, Conflict::None);
    QCOMPARE(applyConnectionImport(import, *m_store, *m_secrets, *m_clients).added, 1);
    QCOMPARE(m_store->connections().size(), 2);
    QVERIFY(m_store->find(other(1).id) == sandbox);
    QVERIFY(!m_store->connections().first().isSandbox); // saved ones stand before the sandbox's
}

void TestConnectionExport::failedExportIsTold()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"no/such/folder.json"_s);
    QVERIFY(exportConnections(path, {other(1)}).contains(u"folder.json"_s));
}

QTEST_GUILESS_MAIN(TestConnectionExport)
#include "tst_connectionexport.moc"
