// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PagedModel against the real sandbox: pages, search, failures.
#include "tests/members/pagedmodelfixture.h"

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestPagedModel : public PagedModelTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(startService()); }
    void init() { makeModel(); }
    void nothingIsOpen();
    void firstPageThenMore();
    void loadsAllWithAsManyRequestsAsPages();
    void anExactMultipleCostsOneMore();
    void smallContainers_data();
    void smallContainers();
    void textsOfRows();
    void longTextsAreCut();
    void searchAndSort();
    void aFailedFirstPage();
    void aFailureInTheMiddleAndAnotherTry();
    void aBrokenPageLeavesNoGap();
    void stopKeepsWhatIsLoaded();
    void anotherContainerWins();
};

void TestPagedModel::nothingIsOpen()
{
    QCOMPARE(m_model->state(), ListState::NoConnection);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->loadAll();
    m_model->refresh();
    m_model->fetchMore({});
    QVERIFY(!m_model->isBusy());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPagedModel::firstPageThenMore()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->open(million());
    QCOMPARE(m_model->state(), ListState::Loading);
    QVERIFY(m_model->isBusy());
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->state(), ListState::Ready);
    QCOMPARE(m_model->rowCount(), 1000);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(m_model->loadedAt().isValid());
    QVERIFY(!m_model->isComplete());
    QVERIFY(m_model->canFetchMore({}));
    QCOMPARE(m_service.proxy.count("GET"_ba), 1);
    m_model->fetchMore({});
    m_model->fetchMore({}); // one at a time
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->rowCount(), 2000);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(m_service.proxy.count("GET"_ba), 2);
}

void TestPagedModel::loadsAllWithAsManyRequestsAsPages()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->open(million());
    resets.clear();
    m_model->loadAll();
    QVERIFY(m_model->isLoadingAll());
    QVERIFY(isIdle(*m_model));
    QVERIFY(!m_model->isLoadingAll());
    QVERIFY(m_model->isComplete());
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->rowCount(), persons);
    QCOMPARE(m_model->loadedCount(), persons);
    QCOMPARE(ids(*m_model).size(), persons);
    QCOMPARE(m_service.proxy.count("GET"_ba), 4); // 3,500 in pages of 1,000
    QVERIFY(inserted.count() <= 4);
    QCOMPARE(resets.count(), 0);
    const LoadProgress progress = m_model->progress();
    QCOMPARE(progress.rows, persons);
    QVERIFY(progress.rowsPerSecond > 0);
    QStringList starts;
    for (const SeenRequest &request : m_service.proxy.requests())
        starts.append(QString::fromLatin1(request.target));
    QCOMPARE(starts.removeDuplicates(), 0);
}

void TestPagedModel::anExactMultipleCostsOneMore()
{
    QVERIFY(openAll(*m_model, ref(ContainerType::LargePersonGroup, u"employees"_s)));
    QCOMPARE(m_model->rowCount(), 1000);
    QCOMPARE(m_service.proxy.count("GET"_ba), 2);
}

void TestPagedModel::smallContainers_data()
{
    QTest::addColumn<ContainerType>("type");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("rows");
    QTest::newRow("person group") << ContainerType::PersonGroup << u"visitors"_s << 24;
    QTest::newRow("face list") << ContainerType::FaceList << u"vip"_s << 12;
    QTest::newRow("large face list") << ContainerType::LargeFaceList << u"badge-photos"_s << 150;
}

void TestPagedModel::smallContainers()
{
    QFETCH(ContainerType, type);
    QFETCH(QString, id);
    QFETCH(int, rows);
    m_model->open(ref(type, id));
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->state(), ListState::Ready);
    QCOMPARE(m_model->rowCount(), rows);
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_service.proxy.count("GET"_ba), 1);
    QCOMPARE(m_model->hasPersons(), type == ContainerType::PersonGroup);
    QVERIFY(!m_model->rowAt(0).userData.isEmpty());
    m_model->refresh();
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->rowCount(), rows);
    QCOMPARE(m_service.proxy.count("GET"_ba), 2);
}

void TestPagedModel::textsOfRows()
{
    QVERIFY(openAll(*m_model, ref(ContainerType::PersonGroup, u"visitors"_s)));
    const auto expected =
        resultOf(m_app->client(m_app->east)
                     .getPerson(ContainerType::PersonGroup, ObjectId(u"visitors"_s),
                                PersonId(m_model->idAt(3))));
    QVERIFY(expected.ok());
    const PagedModel::Row row = m_model->rowAt(3);
    QCOMPARE(row.name, expected->name);
    QCOMPARE(row.userData, expected->userData);
    QCOMPARE(row.faceCount, int(expected->faceIds.size()));
    const auto at = [this](int column, int role) { return m_model->index(3, column).data(role); };
    QCOMPARE(at(PagedModel::NameColumn, Qt::DisplayRole).toString(), expected->name);
    QCOMPARE(at(PagedModel::IdColumn, Qt::DisplayRole).toString(), expected->id.text());
    QCOMPARE(at(PagedModel::NameColumn, PagedModel::IdRole).toString(), expected->id.text());
    QCOMPARE(at(PagedModel::FacesColumn, PagedModel::RawRole).toInt(), 1);
    QCOMPARE(at(PagedModel::UserDataColumn, PagedModel::RawRole).toString(), expected->userData);
    QCOMPARE(m_model->rowOf(expected->id.text().toUpper()), 3);
    QCOMPARE(m_model->rowOf(u"no id"_s), -1);
}

void TestPagedModel::longTextsAreCut()
{
    const ContainerRef group = makeGroup(u"long"_s, 0);
    QVERIFY(!group.isEmpty());
    const QString data = u"<b>line one</b>\nline two "_s + QString(5'000, QChar(0x00e9));
    QVERIFY(
        resultOf(m_app->client(m_app->east).createPerson(group.type, group.id, u"n"_s, data)).ok());
    QVERIFY(openAll(*m_model, group));
    const QModelIndex cell = m_model->index(0, PagedModel::UserDataColumn);
    const QString shown = cell.data().toString();
    QVERIFY2(shown.startsWith(u"<b>line one</b> line two é"_s), qPrintable(shown.first(30)));
    QVERIFY(shown.size() < 600);
    QVERIFY(shown.endsWith(QChar(0x2026)));
    QVERIFY(!shown.contains(QChar::ReplacementCharacter));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QCOMPARE(m_model->rowAt(0).userData, data);
}

void TestPagedModel::searchAndSort()
{
    QVERIFY(openAll(*m_model, million()));
    const qint64 without = m_model->withoutFacesCount();
    QVERIFY(without > 100 && without < 400);
    m_model->setOnlyWithoutFaces(true);
    QTRY_COMPARE(m_model->rowCount(), int(without));
    QCOMPARE(m_model->rowAt(0).faceCount, 0);
    m_model->setOnlyWithoutFaces(false);
    m_model->setSearch(u"ZIMMERMANN"_s);
    QTRY_VERIFY(m_model->rowCount() > 0 && m_model->rowCount() < persons);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->rowAt(row).name.contains(u"zimmermann"_s, Qt::CaseInsensitive));
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->loadedCount(), persons);
    m_model->setSearch(m_model->idAt(0).first(13).toUpper());
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setSearch({});
    QTRY_COMPARE(m_model->rowCount(), persons);
    m_model->sort(PagedModel::FacesColumn, Qt::DescendingOrder);
    QTRY_COMPARE(m_model->rowAt(0).faceCount, 3);
    QCOMPARE(m_model->rowAt(persons - 1).faceCount, 0);
    m_model->sort(PagedModel::NameColumn, Qt::AscendingOrder);
    QTRY_VERIFY(m_model->rowAt(0).name.startsWith(u"Ada Abebe"_s));
}

void TestPagedModel::aFailedFirstPage()
{
    FaultRule broken = onPersons(FaultRule::Do::Answer);
    broken.answer = FaultServer::json(
        404, R"({"error":{"code":"LargePersonGroupNotFound","message":"gone"}})"_ba);
    m_service.proxy.addRule(broken);
    m_model->open(million());
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->state(), ListState::Failed);
    QCOMPARE(m_model->error().code, u"LargePersonGroupNotFound"_s);
    QVERIFY(!m_model->hasPageError());
    m_service.proxy.clearRules();
    m_model->refresh();
    QCOMPARE(m_model->state(), ListState::Loading);
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->state(), ListState::Ready);
    QCOMPARE(m_model->rowCount(), 1000);
}

void TestPagedModel::aFailureInTheMiddleAndAnotherTry()
{
    m_model->open(million());
    QVERIFY(isIdle(*m_model));
    FaultRule broken = onPersons(FaultRule::Do::Answer, -1, u"start="_s);
    broken.answer =
        FaultServer::json(403, R"({"error":{"code":"QuotaExceeded","message":"enough"}})"_ba);
    m_service.proxy.addRule(broken);
    m_model->loadAll();
    QVERIFY(isIdle(*m_model));
    QVERIFY(!m_model->isLoadingAll());
    QVERIFY(m_model->hasPageError());
    QCOMPARE(m_model->error().code, u"QuotaExceeded"_s);
    QCOMPARE(m_model->state(), ListState::Ready);
    QCOMPARE(m_model->rowCount(), 1000);
    QVERIFY2(!m_model->canFetchMore({}), "a view would ask again without end");
    m_service.proxy.clearRules();
    m_service.proxy.forget();
    m_model->loadAll();
    QVERIFY(!m_model->hasPageError());
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->rowCount(), persons);
    QCOMPARE(m_service.proxy.count("GET"_ba), 3); // the first page was not asked again
}

void TestPagedModel::aBrokenPageLeavesNoGap()
{
    m_model->open(million());
    QVERIFY(isIdle(*m_model));
    // Whole to its end, so that the next page is on its way when this one proves broken.
    QByteArray body = "[ nonsense "_ba;
    for (int n = 0; n < 1000; ++n)
        body += R"({"personId":"77777777-0000-4000-8000-000000000000"},)"_ba;
    body.back() = ']';
    FaultRule broken = onPersons(FaultRule::Do::Answer, 1, u"start="_s);
    broken.answer = FaultServer::json(200, body);
    m_service.proxy.addRule(broken);
    m_model->loadAll();
    QVERIFY(isIdle(*m_model));
    QVERIFY(m_model->hasPageError());
    QCOMPARE(m_model->error().kind, FaceError::Kind::Malformed);
    QCOMPARE(m_model->rowCount(), 1000);
    m_model->loadAll();
    QVERIFY(isIdle(*m_model));
    QCOMPARE(ids(*m_model).size(), persons);
}

void TestPagedModel::stopKeepsWhatIsLoaded()
{
    m_model->open(million());
    QVERIFY(isIdle(*m_model));
    m_service.proxy.addRule(onPersons(FaultRule::Do::Hang, 1, u"start="_s));
    m_model->loadAll();
    QTRY_COMPARE(m_service.proxy.count("GET"_ba), 2);
    m_model->stopLoading();
    QVERIFY(!m_model->isLoadingAll());
    QVERIFY(!m_model->isBusy());
    QVERIFY(!m_model->hasPageError());
    QCOMPARE(m_model->rowCount(), 1000);
    m_model->loadAll();
    QVERIFY(isIdle(*m_model));
    QCOMPARE(ids(*m_model).size(), persons);
}

void TestPagedModel::anotherContainerWins()
{
    FaultRule slow = onPersons(FaultRule::Do::Forward, 1, u"million"_s);
    slow.delayMs = 300;
    m_service.proxy.addRule(slow);
    m_model->open(million());
    m_model->open(ref(ContainerType::PersonGroup, u"visitors"_s));
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->rowCount(), 24);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY2(!inserted.wait(500), "rows of a container that was left arrived");
    QCOMPARE(m_model->container().id.text(), u"visitors"_s);
    m_model->open({});
    QCOMPARE(m_model->state(), ListState::NoConnection);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
