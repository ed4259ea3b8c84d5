// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstreemodel.h"
#include "tests/connections/sampleconnection.h"
#include "tests/models/browsefixture.h"

#include "models/connections/capabilitybook.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Kind = ConnectionsTreeModel::NodeKind;
using Tree = ConnectionsTreeModel;

class TestConnectionsTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_house.reset(); }
    void allNodeNeedsTwo();
    void nodesBelowAConnection();
    void rolesTellTheGuardRails();
    void snapshotsSayWhyNot();
    void expandedNodesStay();
    void namesNodesWithoutIndexes();
    void fetchesNothing();
    void randomEdits();

private:
    struct House
    {
        ConnectionStore store{QString()};
        SecretStore secrets{SecretStore::Mode::MemoryOnly};
        FakeClock clock{QDateTime::currentDateTimeUtc()};
        WriteGuard guard{store, clock};
        ClientPool clients{store, secrets, &guard};
        CapabilityBook book{store, clients};
        ConnectionsTreeModel tree{store, guard, book};
        QAbstractItemModelTester tester{&tree,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
    };
    ConnectionId add(const QString &name)
    {
        Connection connection;
        connection.name = name;
        connection.endpoint = Endpoint::fromUserInput(u"https://%1.example.com"_s.arg(name));
        return m_house->store.add(connection);
    }

    std::unique_ptr<House> m_house;
};

void TestConnectionsTreeModel::init()
{
    m_house = std::make_unique<House>();
}

void TestConnectionsTreeModel::allNodeNeedsTwo()
{
    const Tree &tree = m_house->tree;
    QCOMPARE(tree.rowCount(), 0);
    const ConnectionId one = add(u"one"_s);
    QCOMPARE(tree.rowCount(), 1);
    QCOMPARE(tree.index(0, 0).data(Tree::NodeKindRole).toInt(), int(Kind::Connection));
    QVERIFY(!tree.indexOf({}, {Kind::AllConnections}).isValid());
    add(u"two"_s);
    QCOMPARE(tree.rowCount(), 3);
    const QModelIndex all = tree.index(0, 0);
    QCOMPARE(all.data(Tree::NodeKindRole).toInt(), int(Kind::AllConnections));
    QCOMPARE(all.data().toString(), u"All connections"_s);
    QVERIFY(all.data(Tree::ConnectionIdRole).value<ConnectionId>().isEmpty());
    QVERIFY(!all.data(Tree::ConnectionRole).isValid());
    QCOMPARE(tree.index(1, 0).data().toString(), u"one"_s);
    QCOMPARE(tree.index(2, 0).data().toString(), u"two"_s);
    m_house->store.remove(one);
    QCOMPARE(tree.rowCount(), 1);
    QCOMPARE(tree.index(0, 0).data().toString(), u"two"_s);
}

void TestConnectionsTreeModel::nodesBelowAConnection()
{
    const Connection sample = sampleConnection();
    m_house->store.add(sample);
    const Tree &tree = m_house->tree;
    const QModelIndex node = tree.index(0, 0);
    QCOMPARE(tree.rowCount(node), 5);
    for (int row = 0; row < 4; ++row) {
        const QModelIndex child = tree.index(row, 0, node);
        QCOMPARE(child.data(Tree::NodeKindRole).toInt(), int(Kind::Containers));
        QCOMPARE(child.data(Tree::ContainerTypeRole).value<ContainerType>(),
                 allContainerTypes[size_t(row)]);
        QVERIFY(child.data(Tree::ConnectionIdRole).value<ConnectionId>() == sample.id);
        QVERIFY(child.data(Tree::ConnectionRole).value<Connection>() == sample);
        QCOMPARE(tree.rowCount(child), 0);
        QVERIFY(child.parent() == node);
    }
    QCOMPARE(tree.index(2, 0, node).data().toString(), u"Person groups"_s);
    const QModelIndex snapshots = tree.index(4, 0, node);
    QCOMPARE(snapshots.data(Tree::NodeKindRole).toInt(), int(Kind::Snapshots));
    QVERIFY(!snapshots.data(Tree::ContainerTypeRole).isValid());
    QVERIFY(snapshots.data(Qt::AccessibleTextRole).toString().contains(sample.name));
    // A name that looks like HTML is shown as it is.
    QVERIFY(node.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void TestConnectionsTreeModel::rolesTellTheGuardRails()
{
    const Connection sample = sampleConnection();
    m_house->store.add(sample);
    const QModelIndex node = m_house->tree.index(0, 0);
    QCOMPARE(node.data(Tree::LabelRole).toString(), u"Kiosks"_s);
    QCOMPARE(node.data(Tree::LabelKindRole).toInt(), int(EnvironmentLabel::Kind::Custom));
    QCOMPARE(node.data(Tree::ColourRole).value<QColor>(), sample.colour);
    QCOMPARE(node.data(Tree::SandboxRole).toBool(), false);
    QCOMPARE(node.data(Tree::ReadOnlyRole).toBool(), true);
    QVERIFY(!node.data(Tree::UnlockedUntilRole).isValid());
    QVERIFY(node.data(Qt::AccessibleTextRole).toString().contains(u"read-only"_s));

    QSignalSpy changed(&m_house->tree, &QAbstractItemModel::dataChanged);
    m_house->guard.unlock(sample.id);
    QVERIFY(changed.count() > 0);
    QCOMPARE(node.data(Tree::UnlockedUntilRole).toDateTime(),
             m_house->clock.now().addSecs(15 * 60));
    QCOMPARE(node.data(Tree::ReadOnlyRole).toBool(), true);
    QVERIFY(node.data(Qt::AccessibleTextRole).toString().contains(u"unlocked"_s));
    changed.clear();
    m_house->clock.advanceSecs(15 * 60);
    m_house->guard.checkTime();
    QVERIFY(changed.count() > 0);
    QVERIFY(!node.data(Tree::UnlockedUntilRole).isValid());
}

void TestConnectionsTreeModel::snapshotsSayWhyNot()
{
    const ConnectionId id = add(u"public"_s);
    const QModelIndex snapshots = m_house->tree.indexOf(id, {Kind::Snapshots});
    QCOMPARE(snapshots.data(Tree::UnavailableRole).toString(), QString());
    QSignalSpy changed(&m_house->tree, &QAbstractItemModel::dataChanged);
    FaceError unsupported;
    unsupported.kind = FaceError::Kind::Gateway;
    unsupported.httpStatus = 404;
    m_house->book.noteSnapshotListing(id, &unsupported);
    QVERIFY(changed.count() > 0);
    QVERIFY(snapshots.data(Tree::UnavailableRole).toString().contains(u"30 June 2023"_s));
    QVERIFY(snapshots.data(Qt::ToolTipRole).toString().contains(u"30 June 2023"_s));
    const QModelIndex groups =
        m_house->tree.indexOf(id, {Kind::Containers, ContainerType::PersonGroup});
    QCOMPARE(groups.data(Tree::UnavailableRole).toString(), QString());
}

void TestConnectionsTreeModel::expandedNodesStay()
{
    const ConnectionId one = add(u"one"_s);
    const ConnectionId two = add(u"two"_s);
    Tree &tree = m_house->tree;
    const QPersistentModelIndex groups(
        tree.indexOf(two, {Kind::Containers, ContainerType::LargePersonGroup}));
    const QPersistentModelIndex branch(groups.parent());
    const QPersistentModelIndex gone(tree.indexOf(one, {Kind::Snapshots}));
    QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
    add(u"three"_s);
    Connection renamed = m_house->store.find(two).value();
    renamed.name = u"zwei"_s;
    m_house->store.replace(renamed);
    m_house->store.remove(one);
    QVERIFY(!gone.isValid());
    QVERIFY(groups.isValid() && branch.isValid());
    QCOMPARE(branch.row(), 1);
    QCOMPARE(branch.data().toString(), u"zwei"_s);
    QVERIFY(groups.parent() == branch);
    QVERIFY(groups.data(Tree::ConnectionIdRole).value<ConnectionId>() == two);
    QCOMPARE(reset.count(), 0);
}

void TestConnectionsTreeModel::namesNodesWithoutIndexes()
{
    const ConnectionId one = add(u"one"_s);
    const Tree &tree = m_house->tree;
    QVERIFY(!tree.indexOf({}, {Kind::Snapshots}).isValid());
    add(u"two"_s);
    QVERIFY(tree.indexOf({}, {Kind::AllConnections}) == tree.index(0, 0));
    QVERIFY(tree.indexOf({}, {Kind::Snapshots}).parent() == tree.index(0, 0));
    QVERIFY(!tree.indexOf({}, {Kind::Connection}).isValid());
    QVERIFY(!tree.indexOf(one, {Kind::AllConnections}).isValid());
    QVERIFY(tree.indexOf(one, {Kind::Connection}) == tree.index(1, 0));
    const QModelIndex lists = tree.indexOf(one, {Kind::Containers, ContainerType::FaceList});
    QCOMPARE(lists.data(Tree::ContainerTypeRole).value<ContainerType>(), ContainerType::FaceList);
    QVERIFY(!tree.indexOf(one, {Kind::Containers}).isValid());
    const ConnectionId nobody(u"4f1d2c3b-0000-4000-8000-000000000009"_s);
    QVERIFY(!tree.indexOf(nobody, {Kind::Connection}).isValid());
}

void TestConnectionsTreeModel::fetchesNothing()
{
    FaultServer service;
    Connection connection;
    connection.name = u"watched"_s;
    connection.endpoint = Endpoint::fromUserInput(service.endpoint());
    connection.id = m_house->store.add(connection);
    m_house->clients.setKey(connection.id, testKey());
    Tree &tree = m_house->tree;
    const QModelIndex node = tree.index(0, 0);
    QVERIFY(!tree.canFetchMore(node));
    for (int row = 0; row < tree.rowCount(node); ++row) {
        for (int role = Qt::DisplayRole; role <= Tree::UnavailableRole; ++role)
            (void)tree.index(row, 0, node).data(role);
    }
    // Whatever looking had begun would arrive before this call of ours does.
    FaultRule answer;
    answer.answer = FaultServer::json(200, "[]");
    service.addRule(answer);
    FaceClient &client = *m_house->clients.client(connection.id);
    QVERIFY(resultOf(client.listContainers(ContainerType::FaceList, {})).ok());
    QCOMPARE(service.requests().size(), 1);
}

void TestConnectionsTreeModel::randomEdits()
{
    QRandomGenerator random(20261122);
    ConnectionStore &store = m_house->store;
    const Tree &tree = m_house->tree;
    for (int step = 0; step < 300; ++step) {
        const auto count = int(store.connections().size());
        const int what = count == 0 ? 0 : random.bounded(4);
        if (what == 0 && count < 6) {
            add(u"n%1"_s.arg(step));
        } else if (count > 0) {
            Connection some = store.connections().at(random.bounded(count));
            some.name = u"r%1"_s.arg(step);
            some.isReadOnly = what == 1;
            if (what == 3)
                store.remove(some.id);
            else
                store.replace(some);
        }
        const auto now = int(store.connections().size());
        const int first = now >= 2 ? 1 : 0;
        QCOMPARE(tree.rowCount(), now + first);
        for (int row = 0; row < now; ++row) {
            const Connection &wanted = store.connections().at(row);
            QVERIFY(tree.index(row + first, 0).data(Tree::ConnectionRole).value<Connection>()
                    == wanted);
        }
    }
}

QTEST_GUILESS_MAIN(TestConnectionsTreeModel)
#include "tst_connectionstreemodel.moc"
