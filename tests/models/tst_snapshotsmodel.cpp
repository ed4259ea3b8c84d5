// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotsModel against the real sandbox, with a misbehaving proxy between.
#include "models/snapshots/snapshotsmodel.h"
#include "models/snapshots/snapshottext.h"
#include "tests/models/browsefixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

FaultRule answering(const QByteArray &answer, const QString &path = u"/snapshots"_s)
{
    FaultRule rule;
    rule.method = "GET"_ba;
    rule.path = path;
    rule.answer = answer;
    return rule;
}

QByteArray snapshotJson(int n, const QString &created, const QString &taker, const QString &scope,
                        const QString &userData)
{
    return u"{\"id\":\"00000000-0000-4000-9000-%1\",\"account\":\"/subscriptions/%2/resourceGroups/"
           "g/providers/Microsoft.CognitiveServices/accounts/res\",\"type\":\"PersonGroup\","
           "\"applyScope\":[\"%3\"],\"userData\":\"%4\",\"createdTime\":\"%5\","
           "\"lastUpdateTime\":\"%5\"}"_s.arg(n, 12, 10, QChar(u'0'))
               .arg(taker, scope, userData, created)
               .toUtf8();
}

constexpr auto strangerA = "aaaaaaaa-0000-4000-8000-00000000000a";
constexpr auto strangerB = "bbbbbbbb-0000-4000-8000-00000000000b";

} // namespace

class TestSnapshotsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init();
    void listsWhatWasTakenAndOffered();
    void emptyThenRows();
    void filtersAreSent();
    void updateSendsOnlyTheChange();
    void deleteRemovesTheRow();
    void countdown();
    void expiryTexts();
    void errorsKeepTheRows();
    void unsupportedIsAStateOfItsOwn();
    void staleAnswerIsIgnored();
    void missingKeyThenKey();
    void keyThatOvertakesItsAbsence();
    void wrongSubscriptionIsNoticed();
    void ownTakeProvesTheAccount();
    void mergesRandomListings();
    void richTextIsText();

private:
    SnapshotId take(const QList<SubscriptionId> &scope, const QString &userData = {})
    {
        return takeSnapshot(m_app->client(m_app->east),
                            {ContainerType::PersonGroup, ObjectId(u"visitors"_s), scope, userData});
    }
    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
};

void TestSnapshotsModel::init()
{
    m_service.proxy.clearRules();
    m_app = std::make_unique<Browsing>(m_service);
    const auto all = resultOf(m_app->client(m_app->east).listSnapshots({}));
    QVERIFY(all.ok());
    for (const Snapshot &snapshot : all.value())
        QVERIFY(resultOf(m_app->client(m_app->east).deleteSnapshot(snapshot.id)).ok());
    m_service.proxy.forget();
}

void TestSnapshotsModel::listsWhatWasTakenAndOffered()
{
    const SnapshotId id = take({m_app->west.subscription}, u"for west"_s);
    QVERIFY(!id.isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.state(), ListState::NoConnection);
    model.setConnection(m_app->east.id);
    QCOMPARE(model.state(), ListState::Loading);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 1);
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(SnapshotsModel::TypeColumn), u"Person group"_s);
    QCOMPARE(text(SnapshotsModel::IdColumn), id.text());
    QCOMPARE(text(SnapshotsModel::OriginColumn), u"Taken here"_s);
    QCOMPARE(text(SnapshotsModel::TakenByColumn), u"east"_s);
    QCOMPARE(text(SnapshotsModel::ApplyScopeColumn), u"west"_s);
    QCOMPARE(text(SnapshotsModel::UserDataColumn), u"for west"_s);
    QVERIFY(text(SnapshotsModel::ExpiresInColumn).startsWith(u"47 h 59 min"_s)
            || text(SnapshotsModel::ExpiresInColumn).startsWith(u"48 h"_s));
    QCOMPARE(model.index(0, SnapshotsModel::ApplyScopeColumn)
                 .data(SnapshotsModel::ColourRole)
                 .value<QColor>(),
             m_app->connections.find(m_app->west.id)->colour);
    QVERIFY(model.loadedAt().isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setConnection(m_app->west.id);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(text(SnapshotsModel::OriginColumn), u"Offered to this resource"_s);
    QCOMPARE(text(SnapshotsModel::TakenByColumn), u"east"_s);

    Connection renamed = *m_app->connections.find(m_app->east.id);
    renamed.name = u"Ost"_s;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_app->connections.replace(renamed);
    QVERIFY(changed.count() > 0);
    QCOMPARE(text(SnapshotsModel::TakenByColumn), u"Ost"_s);
    QCOMPARE(reset.count(), 1);
}

void TestSnapshotsModel::emptyThenRows()
{
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Empty));
    QVERIFY(!take({m_app->west.subscription}).isEmpty());
    m_service.proxy.forget();
    model.refresh();
    model.refresh(); // one under way is enough
    QCOMPARE(model.state(), ListState::Empty);
    QVERIFY(model.isRefreshing());
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(m_service.proxy.count("GET"_ba), 1);
    model.setConnection({});
    QCOMPARE(model.state(), ListState::NoConnection);
    QCOMPARE(model.rowCount(), 0);
}

void TestSnapshotsModel::filtersAreSent()
{
    const SnapshotId both = take({m_app->west.subscription, m_app->east.subscription});
    const SnapshotId self = take({m_app->east.subscription});
    QVERIFY(!both.isEmpty() && !self.isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_service.proxy.forget();
    SnapshotFilter filter;
    filter.type = ContainerType::PersonGroup;
    filter.applyScope = {m_app->west.subscription};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2); // until the answer is here
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.indexOf(both).isValid());
    const QByteArray sent = m_service.proxy.requests().first().target;
    QVERIFY2(sent.contains("type=PersonGroup")
                 && sent.contains(m_app->west.subscription.text().toLatin1()),
             sent.constData());
    filter.type = ContainerType::FaceList;
    model.setFilter(filter);
    QVERIFY(settles(model, ListState::Empty));
    QCOMPARE(reset.count(), 0);
}

void TestSnapshotsModel::updateSendsOnlyTheChange()
{
    const SnapshotId id = take({m_app->west.subscription}, u"before"_s);
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    const QDateTime updated = model.snapshots().first().lastUpdateTime;
    m_service.proxy.forget();
    SnapshotChange change;
    change.userData = u"after"_s;
    QVERIFY(resultOf(model.update(id, change)).ok());
    QCOMPARE(model.snapshots().first().userData, u"after"_s); // at once
    QVERIFY(settles(model, ListState::Ready));
    QVERIFY(model.snapshots().first().lastUpdateTime > updated); // read again
    QVERIFY(model.snapshots().first().applyScope == QList{m_app->west.subscription});
    const SeenRequest patch = m_service.proxy.requests().first();
    QCOMPARE(patch.method, "PATCH"_ba);
    QVERIFY(patch.body.contains("after") && !patch.body.contains("applyScope"));

    // Only the taker may: the row of another stays as it is.
    SnapshotsModel offered(m_app->connections, m_app->clients, m_app->clock);
    offered.setConnection(m_app->west.id);
    QVERIFY(settles(offered, ListState::Ready));
    change.userData = u"not mine"_s;
    const auto refused = resultOf(offered.update(id, change));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().httpStatus, 403);
    QVERIFY(settles(offered, ListState::Ready));
    QCOMPARE(offered.snapshots().first().userData, u"after"_s);
}

void TestSnapshotsModel::deleteRemovesTheRow()
{
    const SnapshotId one = take({m_app->west.subscription});
    const SnapshotId two = take({m_app->west.subscription});
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(resultOf(model.remove(one)).ok());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.indexOf(one).isValid());
    // Deleted elsewhere meanwhile: gone is what was asked for.
    QVERIFY(resultOf(m_app->client(m_app->east).deleteSnapshot(two)).ok());
    QVERIFY(resultOf(model.remove(two)).ok());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state(), ListState::Empty);
}

void TestSnapshotsModel::countdown()
{
    QVERIFY(!take({m_app->west.subscription}).isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    const QModelIndex cell = model.index(0, SnapshotsModel::ExpiresInColumn);
    // In the last hour it ticks each second; the listing arms it.
    m_app->clock.set(model.snapshots().first().createdTime.addSecs(47 * 3600 + 1800));
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(cell.data().toString(), u"30 min 0 s"_s);
    QCOMPARE(cell.data(SnapshotsModel::ExpiryMsRole).toLongLong(), qint64{1800'000});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_app->clock.advanceSecs(5);
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(changed.first().at(0).toModelIndex().column(), int(SnapshotsModel::ExpiresInColumn));
    QCOMPARE(changed.first().at(1).toModelIndex().column(), int(SnapshotsModel::ExpiresInColumn));
    QCOMPARE(cell.data().toString(), u"29 min 55 s"_s);
    m_app->clock.advanceSecs(3600);
    QCOMPARE(cell.data().toString(), u"Expired"_s);
    QVERIFY(cell.data(SnapshotsModel::ExpiryMsRole).toLongLong() < 0);
}

void TestSnapshotsModel::expiryTexts()
{
    QCOMPARE(expiryText(qint64{47} * 3600'000 + 12 * 60'000), u"Expires in 47 h 12 min"_s);
    QCOMPARE(expiryText(qint64{3600'000}), u"Expires in 1 h 0 min"_s);
    QCOMPARE(expiryText(qint64{3599'999}), u"Expires in 59 min 59 s"_s);
    QCOMPARE(expiryText(qint64{0}), u"Expired"_s);
    QCOMPARE(timeLeftText(qint64{47} * 3600'000 + 12 * 60'000), u"47 h 12 min"_s);
    QCOMPARE(timeLeftText(qint64{3599'999}), u"59 min 59 s"_s);
    QCOMPARE(timeLeftText(qint64{0}), u"Expired"_s);
    QCOMPARE(timeLeftText(std::nullopt), QString(QChar(0x2014)));
    QCOMPARE(expiryText(std::nullopt), QString(QChar(0x2014)));
}

void TestSnapshotsModel::errorsKeepTheRows()
{
    QVERIFY(!take({m_app->west.subscription}).isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_service.proxy.addRule(
        answering(FaultServer::http(200, "<html>busy</html>"_ba, {{"Content-Type", "text/html"}})));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Failed));
    QVERIFY(!model.error().summary().isEmpty());
    QVERIFY(!model.hasRefreshError());
    m_service.proxy.clearRules();
    model.refresh();
    QCOMPARE(model.state(), ListState::Loading);
    QVERIFY(settles(model, ListState::Ready));
    m_service.proxy.addRule(answering(FaultServer::json(200, "[{\"id\":"_ba)));
    model.refresh();
    QVERIFY(QTest::qWaitFor([&] { return model.hasRefreshError(); }, patienceMs));
    QCOMPARE(model.state(), ListState::Ready);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.error().kind, FaceError::Kind::Malformed);
    m_service.proxy.clearRules();
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QVERIFY(!model.hasRefreshError());
}

void TestSnapshotsModel::unsupportedIsAStateOfItsOwn()
{
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FaultRule rule = answering(FaultServer::json(
        403, R"({"error":{"code":"UnsupportedFeature","message":"not approved"}})"_ba));
    m_service.proxy.addRule(rule);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Unsupported));
    m_service.proxy.clearRules();
    // The version without snapshots, as the sandbox answers it.
    Connection newer = *m_app->connections.find(m_app->east.id);
    newer.apiVersion = u"v1.2"_s;
    m_app->connections.replace(newer);
    QVERIFY(settles(model, ListState::Unsupported));
    QCOMPARE(model.error().httpStatus, 404);
    newer.apiVersion = u"v1.0"_s;
    m_app->connections.replace(newer);
    QVERIFY(settles(model, ListState::Empty));
}

void TestSnapshotsModel::staleAnswerIsIgnored()
{
    QVERIFY(!take({m_app->east.subscription}).isEmpty()); // seen from east alone
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FaultRule slow;
    slow.what = FaultRule::Do::Hang;
    slow.path = u"/snapshots"_s;
    slow.times = 1;
    m_service.proxy.addRule(slow);
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    model.setConnection(m_app->east.id);
    QVERIFY(seen.wait(patienceMs));
    QList<ListState> states;
    connect(&model, &SnapshotsModel::stateChanged, this, [&] { states.append(model.state()); });
    model.setConnection(m_app->west.id);
    QVERIFY(settles(model, ListState::Empty));
    QVERIFY(model.connection() == m_app->west.id);
    // The end of east's call, cancelled or not, is not an end of west's.
    const QList<ListState> expected{ListState::Loading, ListState::Empty};
    QCOMPARE(states, expected);
    disconnect(&model, nullptr, this, nullptr);

    m_app->connections.remove(m_app->west.id); // under the model's feet
    QCOMPARE(model.state(), ListState::NoConnection);
    QVERIFY(model.connection().isEmpty());
}

void TestSnapshotsModel::missingKeyThenKey()
{
    Connection keyless = m_service.connection(0);
    keyless.id = m_app->connections.add(keyless); // another id, no key
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QSignalSpy missing(&m_app->clients, &ClientPool::keyMissing);
    model.setConnection(keyless.id);
    QVERIFY(settles(model, ListState::Failed));
    QCOMPARE(model.error().kind, FaceError::Kind::MissingKey);
    QCOMPARE(missing.count(), 1);
    m_app->clients.setKey(keyless.id, m_service.key(0));
    QVERIFY(settles(model, ListState::Empty)); // asked again by itself
}

void TestSnapshotsModel::keyThatOvertakesItsAbsence()
{
    Connection keyless = m_service.connection(0);
    keyless.id = m_app->connections.add(keyless);
    // The key is there before the model has read that it was missing.
    connect(&m_app->clients, &ClientPool::keyMissing, this,
            [this](const ConnectionId &id) { m_app->clients.setKey(id, m_service.key(0)); });
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(keyless.id);
    QVERIFY(settles(model, ListState::Empty));
}

void TestSnapshotsModel::wrongSubscriptionIsNoticed()
{
    const QString a = QString::fromLatin1(strangerA);
    const QString b = QString::fromLatin1(strangerB);
    const QString now = u"2026-01-01T00:00:00Z"_s;
    m_service.proxy.addRule(answering(FaultServer::json(
        200, "[" + snapshotJson(1, now, a, b, {}) + ","
                 + snapshotJson(2, now, m_app->west.subscription.text(), b, {}) + "]")));
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QSignalSpy told(&model, &SnapshotsModel::subscriptionContradicted);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    // Listed for us, and b is the only subscription that both rows name.
    QCOMPARE(model.contradictedSubscription().text(), b);
    QCOMPARE(told.count(), 1);
    QCOMPARE(model.originOf(model.snapshots().first()), SnapshotOrigin::Unknown);
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(told.count(), 1);

    Connection corrected = *m_app->connections.find(m_app->east.id);
    corrected.subscription = SubscriptionId(b);
    m_app->connections.replace(corrected);
    QVERIFY(model.contradictedSubscription().isEmpty());
    QCOMPARE(model.originOf(model.snapshots().first()), SnapshotOrigin::OfferedHere);
}

void TestSnapshotsModel::ownTakeProvesTheAccount()
{
    Connection wrong = *m_app->connections.find(m_app->east.id);
    wrong.subscription = SubscriptionId(QString::fromLatin1(strangerA));
    m_app->connections.replace(wrong);
    const SnapshotId id = take({SubscriptionId(QString::fromLatin1(strangerA))});
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QVERIFY(model.contradictedSubscription().isEmpty()); // its scope names it: no proof yet
    QSignalSpy told(&model, &SnapshotsModel::subscriptionContradicted);
    model.noteTakenHere(id);
    QVERIFY(model.contradictedSubscription() == m_service.connection(0).subscription);
    QCOMPARE(told.count(), 1);
    QCOMPARE(model.originOf(model.snapshots().first()), SnapshotOrigin::TakenHere);
}

void TestSnapshotsModel::mergesRandomListings()
{
    QRandomGenerator random(20230630);
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<int> ids{1, 2, 3};
    bool isChosen = false;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int step = 0; step < 40; ++step) {
        const int at = ids.isEmpty() ? 0 : random.bounded(int(ids.size()));
        if (random.bounded(2) == 0 && !ids.isEmpty())
            ids.removeAt(at);
        else
            ids.insert(at, 100 + step);
        QByteArrayList rows;
        QStringList data;
        for (const int id : std::as_const(ids)) {
            data.append(QString::number(random.bounded(3)));
            rows.append(snapshotJson(id, u"2026-01-01T00:00:00.1234567Z"_s,
                                     m_app->east.subscription.text(),
                                     QString::fromLatin1(strangerA), data.last()));
        }
        m_service.proxy.clearRules();
        m_service.proxy.addRule(answering(FaultServer::json(200, "[" + rows.join(',') + "]")));
        if (isChosen)
            model.refresh();
        else
            model.setConnection(m_app->east.id);
        isChosen = true;
        QVERIFY(settles(model, ids.isEmpty() ? ListState::Empty : ListState::Ready));
        QCOMPARE(model.rowCount(), int(ids.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.snapshots().at(row).id.text().endsWith(QString::number(ids.at(row))));
            QCOMPARE(model.index(row, SnapshotsModel::UserDataColumn).data().toString(),
                     data.at(row));
        }
    }
    QCOMPARE(reset.count(), 1);
}

void TestSnapshotsModel::richTextIsText()
{
    QVERIFY(!take({m_app->west.subscription}, u"<b>bold</b><img src='http://x/'>"_s).isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    const QModelIndex cell = model.index(0, SnapshotsModel::UserDataColumn);
    QCOMPARE(cell.data().toString(), u"<b>bold</b><img src='http://x/'>"_s);
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
}

QTEST_GUILESS_MAIN(TestSnapshotsModel)
#include "tst_snapshotsmodel.moc"
