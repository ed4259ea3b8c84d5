// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionsmodel.h"
#include "models/connections/connectionstore.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

Connection named(const QString &name)
{
    Connection connection;
    connection.name = name;
    connection.endpoint = Endpoint::fromUserInput(u"https://%1.example.com/face/v1.0/"_s.arg(name));
    return connection;
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void keepsEveryField();
    void sandboxIsNotSaved();
    void theSandboxStandsLast();
    void signalsAndLookUp();
    void coloursDiffer();
    void damagedFileIsKeptAside_data();
    void damagedFileIsKeptAside();
    void badEntriesAreCountedAndKeptAside();
    void newerFileIsLeftAlone();
    void failedSaveIsTold();
    void modelFollows();
    void modelRandomEdits();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"connections.json"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestConnectionStore::keepsEveryField()
{
    Connection east = named(u"east"_s);
    east.subscription = SubscriptionId(u"4f1d2c3b-0000-4000-8000-00000000000a"_s);
    east.apiVersion = u"v1.0-preview"_s;
    east.tier = Tier::Free;
    east.colour = QColor(1, 2, 3);
    QList<Connection> written;
    {
        ConnectionStore store(m_dir->path() + u"/new/profile"_s);
        QCOMPARE(store.load(), QString());
        QSignalSpy failed(&store, &ConnectionStore::saveFailed);
        const ConnectionId id = store.add(east);
        QVERIFY(limits::isGuid(id.text()));
        store.add(named(u"west"_s));
        east.id = id;
        east.name = u"Ost \"é\" <b>"_s;
        store.replace(east);
        const ConnectionId gone = store.add(named(u"gone"_s));
        store.remove(gone);
        written = store.connections();
        QCOMPARE(failed.count(), 0);
    }
    ConnectionStore again(m_dir->path() + u"/new/profile"_s);
    QCOMPARE(again.load(), QString());
    QCOMPARE(again.connections().size(), 2);
    QVERIFY(again.connections() == written);
    QVERIFY(again.connections().first() == east);
}

void TestConnectionStore::sandboxIsNotSaved()
{
    {
        ConnectionStore store(m_dir->path());
        Connection sandbox = named(u"sandbox"_s);
        sandbox.isSandbox = true;
        store.add(sandbox);
        QVERIFY(!QFile::exists(path()));
        store.add(named(u"azure"_s));
        QCOMPARE(store.connections().size(), 2);
    }
    QVERIFY(!readFile(path()).contains("sandbox"));
    ConnectionStore again(m_dir->path());
    QCOMPARE(again.load(), QString());
    QCOMPARE(again.connections().size(), 1);
    QCOMPARE(again.connections().first().name, u"azure"_s);
}

// Whenever the sandbox came: its connections are new at each start, the others are not.
void TestConnectionStore::theSandboxStandsLast()
{
    const auto names = [](const ConnectionStore &store) {
        QStringList all;
        for (const Connection &connection : store.connections())
            all += connection.name;
        return all;
    };
    Connection box = named(u"box"_s);
    box.isSandbox = true;
    ConnectionStore store(m_dir->path());
    store.add(named(u"one"_s));
    store.add(box);
    ConnectionsModel model(store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    store.add(named(u"two"_s));
    store.add(box);
    store.add(named(u"three"_s));
    const QStringList expected{u"one"_s, u"two"_s, u"three"_s, u"box"_s, u"box"_s};
    QCOMPARE(names(store), expected);
    for (int row = 0; row < expected.size(); ++row)
        QCOMPARE(model.index(row).data().toString(), expected.at(row));

    ConnectionStore again(m_dir->path());
    QVERIFY(again.load().isEmpty());
    again.add(box);
    again.add(box);
    QCOMPARE(names(again), expected);
}

void TestConnectionStore::signalsAndLookUp()
{
    ConnectionStore store{QString()};
    QSignalSpy added(&store, &ConnectionStore::added);
    QSignalSpy changed(&store, &ConnectionStore::changed);
    QSignalSpy removed(&store, &ConnectionStore::removed);
    Connection one = named(u"one"_s);
    one.subscription = SubscriptionId(u"4F1D2C3B-0000-4000-8000-00000000000A"_s);
    one.id = store.add(one);
    QCOMPARE(added.count(), 1);
    QVERIFY(store.add(one) != one.id); // the id is taken
    const auto found =
        store.findBySubscription(SubscriptionId(u"4f1d2c3b-0000-4000-8000-00000000000a"_s));
    QVERIFY(found && found->id == one.id);
    QVERIFY(!store.findBySubscription({}));
    one = store.find(one.id).value();
    store.replace(one); // equal: nothing to tell
    QCOMPARE(changed.count(), 0);
    one.name = u"renamed"_s;
    store.replace(one);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(store.nameOf(one.id), u"renamed"_s);
    store.remove(one.id);
    store.remove(one.id);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(store.nameOf(one.id, u"gone"_s), u"gone"_s);
}

void TestConnectionStore::coloursDiffer()
{
    ConnectionStore store{QString()};
    QList<QRgb> seen;
    for (int i = 0; i < 8; ++i) {
        const ConnectionId id = store.add(named(u"c%1"_s.arg(i)));
        const QColor colour = store.find(id)->colour;
        QVERIFY(colour.isValid());
        QVERIFY(!seen.contains(colour.rgb()));
        seen.append(colour.rgb());
    }
}

void TestConnectionStore::damagedFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << QByteArray("{\"version\":1,\"connections\":[{\"id\":");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray("{\"connections\":[]}");
    QTest::newRow("no connections") << QByteArray("{\"version\":1}");
}

void TestConnectionStore::damagedFileIsKeptAside()
{
    QFETCH(const QByteArray, text);
    writeFile(path(), text);
    writeFile(path() + u".damaged-1"_s, "older");
    ConnectionStore store(m_dir->path());
    const QString sentence = store.load();
    QVERIFY2(sentence.contains(u"connections.json.damaged-2"_s), qPrintable(sentence));
    QCOMPARE(readFile(path() + u".damaged-1"_s), "older"_ba);
    QCOMPARE(readFile(path() + u".damaged-2"_s), text);
    QSignalSpy failed(&store, &ConnectionStore::saveFailed);
    store.add(named(u"new"_s));
    QCOMPARE(failed.count(), 0);
    ConnectionStore again(m_dir->path());
    QCOMPARE(again.load(), QString());
    QCOMPARE(again.connections().size(), 1);
}

void TestConnectionStore::badEntriesAreCountedAndKeptAside()
{
    const QByteArray text =
        R"({"version":1,"connections":[
        {"id":"4f1d2c3b-0000-4000-8000-000000000001","name":"good","endpoint":"https://a.example"},
        {"id":"4f1d2c3b-0000-4000-8000-000000000001","name":"twice","endpoint":"https://b.example"},
        {"id":"4f1d2c3b-0000-4000-8000-000000000002","name":"http","endpoint":"http://c.example"},
        {"id":"no guid","name":"no id","endpoint":"https://d.example"}, 7]})";
    writeFile(path(), text);
    ConnectionStore store(m_dir->path());
    const QString sentence = store.load();
    QVERIFY2(sentence.contains(u'4') && sentence.contains(u".damaged-1"_s), qPrintable(sentence));
    QCOMPARE(store.connections().size(), 1);
    QCOMPARE(store.connections().first().name, u"good"_s);
    QCOMPARE(store.connections().first().apiVersion, u"v1.0"_s);
    QCOMPARE(readFile(path() + u".damaged-1"_s), text);

    ConnectionStore again(m_dir->path()); // told and kept once, not at each start
    QCOMPARE(again.load(), QString());
    QVERIFY(!QFile::exists(path() + u".damaged-2"_s));
}

void TestConnectionStore::newerFileIsLeftAlone()
{
    const QByteArray text = R"({"version":3,"vaults":["x"]})";
    writeFile(path(), text);
    ConnectionStore store(m_dir->path());
    QVERIFY(store.load().contains(u"newer"_s));
    QSignalSpy failed(&store, &ConnectionStore::saveFailed);
    const ConnectionId id = store.add(named(u"session"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(store.find(id));
    QCOMPARE(readFile(path()), text);
}

void TestConnectionStore::failedSaveIsTold()
{
    writeFile(m_dir->filePath(u"file"_s), "in the way");
    ConnectionStore store(m_dir->filePath(u"file"_s)); // a file where the folder should be
    QSignalSpy failed(&store, &ConnectionStore::saveFailed);
    const ConnectionId id = store.add(named(u"kept"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(store.find(id));
}

void TestConnectionStore::modelFollows()
{
    ConnectionStore store{QString()};
    Connection box = named(u"box"_s);
    box.isSandbox = true;
    const ConnectionId first = store.add(box);
    ConnectionsModel model(store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"box"_s);
    QCOMPARE(model.index(0).data(ConnectionsModel::SandboxRole).toBool(), true);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"box, sandbox"_s);

    Connection odd = named(u"odd"_s);
    odd.subscription = SubscriptionId(u"4f1d2c3b-0000-4000-8000-00000000000a"_s);
    odd.id = store.add(odd);
    const QPersistentModelIndex index(model.indexOf(odd.id));
    QVERIFY(index.isValid());
    QCOMPARE(index.data(ConnectionsModel::SubscriptionRole).toString(), odd.subscription.text());
    QCOMPARE(index.data(ConnectionsModel::EndpointRole).toString(), u"https://odd.example.com"_s);
    QVERIFY(index.data(ConnectionsModel::ConnectionIdRole).value<ConnectionId>() == odd.id);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    odd.name = u"even"_s;
    store.replace(odd);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(index.data().toString(), u"even"_s);
    store.remove(first);
    QCOMPARE(index.row(), 0);
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QVERIFY(!model.indexOf(first).isValid());
}

void TestConnectionStore::modelRandomEdits()
{
    QRandomGenerator random(20230630);
    ConnectionStore store{QString()};
    ConnectionsModel model(store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int step = 0; step < 300; ++step) {
        const int what = random.bounded(3);
        const auto count = int(store.connections().size());
        if (what == 0 || count == 0) {
            store.add(named(u"n%1"_s.arg(step)));
        } else {
            Connection some = store.connections().at(random.bounded(count));
            some.name = u"r%1"_s.arg(step);
            if (what == 1)
                store.replace(some);
            else
                store.remove(some.id);
        }
        QCOMPARE(model.rowCount(), int(store.connections().size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row).data().toString(), store.connections().at(row).name);
    }
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
