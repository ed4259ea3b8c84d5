// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PagedModel against the real sandbox with 3,500 persons, and a misbehaving proxy between.
#include "models/members/pagedmodel.h"

#include "tests/models/browsefixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

constexpr int persons = 3'500;

FaultRule onPersons(FaultRule::Do what, int times = -1, const QString &start = u"persons"_s)
{
    FaultRule rule;
    rule.what = what;
    rule.method = "GET"_ba;
    rule.path = start;
    rule.times = times;
    return rule;
}

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true, persons)); }
    void init();
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
    void refreshMergesById();
    void refreshThatFailsRemovesNothing();
    void followsEdits();
    void aPageOlderThanAnEdit();
    void manyDeletionsBecomeFewChanges();
    void followsFacesOfLists();
    void aDeletedContainerIsEmpty();
    void fetchesOneById();

private:
    [[nodiscard]] ContainerRef ref(ContainerType type, const QString &id) const
    {
        return {m_app->east.id, type, ObjectId(id)};
    }
    [[nodiscard]] ContainerRef million() const
    {
        return ref(ContainerType::LargePersonGroup, u"million"_s);
    }
    [[nodiscard]] static bool isIdle(const PagedModel &model)
    {
        return QTest::qWaitFor([&] { return !model.isBusy(); }, patienceMs);
    }
    [[nodiscard]] bool openAll(PagedModel &model, const ContainerRef &container) const
    {
        model.open(container);
        model.loadAll();
        return isIdle(model) && model.isComplete() && !model.hasPageError();
    }
    /// A group of its own with so many persons, made by the client.
    [[nodiscard]] ContainerRef makeGroup(const QString &id, int count);
    [[nodiscard]] static QSet<QString> ids(const PagedModel &model)
    {
        QSet<QString> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.insert(model.idAt(row));
        return all;
    }

    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
    std::unique_ptr<PagedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPagedModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_service.proxy.clearRules();
    m_app = std::make_unique<Browsing>(m_service);
    Connection fast = m_app->east;
    fast.tier = Tier::Unlimited;
    m_app->connections.replace(fast);
    m_model = std::make_unique<PagedModel>(m_app->clients, m_app->editor);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_tester->setUseFetchMore(false); // the tests say when
    m_service.proxy.forget();
}

ContainerRef TestPagedModel::makeGroup(const QString &id, int count)
{
    ContainerDraft draft;
    draft.type = ContainerType::LargePersonGroup;
    draft.id = ObjectId(id);
    draft.name = id;
    FaceClient &client = m_app->client(m_app->east);
    if (!resultOf(client.createContainer(draft)).ok())
        return {};
    for (int n = 0; n < count; ++n) {
        if (!resultOf(client.createPerson(draft.type, draft.id, u"Person %1"_s.arg(n, 3), {})).ok())
            return {};
    }
    return {m_app->east.id, draft.type, draft.id};
}

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

void TestPagedModel::refreshMergesById()
{
    const ContainerRef group = makeGroup(u"merge"_s, 30);
    QVERIFY(openAll(*m_model, group));
    m_model->sort(PagedModel::NameColumn, Qt::DescendingOrder);
    QItemSelectionModel selection(m_model.get());
    const QString kept = m_model->idAt(10);
    const QString renamed = m_model->idAt(5);
    const QString gone = m_model->idAt(20);
    for (const QString &id : {kept, renamed})
        selection.select(m_model->index(m_model->rowOf(id), 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(m_model->index(m_model->rowOf(kept), 0),
                              QItemSelectionModel::NoUpdate);
    // Others work too: not through the editor.
    FaceClient &client = m_app->client(m_app->east);
    QVERIFY(resultOf(client.deletePerson(group.type, group.id, PersonId(gone))).ok());
    QVERIFY(resultOf(client.updatePerson(group.type, group.id, PersonId(renamed),
                                         {u"Aaron"_s, std::nullopt}))
                .ok());
    const auto added = resultOf(client.createPerson(group.type, group.id, u"Zoë"_s, {}));
    QVERIFY(added.ok());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->refresh();
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->rowCount(), 30);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_model->rowOf(gone), -1);
    QCOMPARE(m_model->rowOf(added->text()), 0); // descending by name
    QCOMPARE(m_model->rowOf(renamed), 29);
    QCOMPARE(m_model->rowAt(29).name, u"Aaron"_s);
    QCOMPARE(selection.selectedRows().size(), 2);
    QCOMPARE(selection.currentIndex().data(PagedModel::IdRole).toString(), kept);
}

void TestPagedModel::refreshThatFailsRemovesNothing()
{
    QVERIFY(openAll(*m_model, million()));
    FaultRule broken = onPersons(FaultRule::Do::Answer, -1, u"start="_s);
    broken.answer = FaultServer::json(403, R"({"error":{"code":"QuotaExceeded","message":""}})"_ba);
    m_service.proxy.addRule(broken);
    m_model->refresh();
    QVERIFY(isIdle(*m_model));
    QVERIFY(m_model->hasPageError());
    QCOMPARE(m_model->rowCount(), persons);
    m_service.proxy.clearRules();
    m_service.proxy.forget();
    m_model->refresh();
    QVERIFY(isIdle(*m_model));
    QVERIFY(!m_model->hasPageError());
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), persons);
    QCOMPARE(m_service.proxy.count("GET"_ba), 4);
}

void TestPagedModel::followsEdits()
{
    const ContainerRef group = makeGroup(u"edits"_s, 5);
    QVERIFY(openAll(*m_model, group));
    m_service.proxy.forget();
    QCOMPARE(m_model->withoutFacesCount(), 5);
    const auto made = resultOf(m_app->editor.createPerson(group, u"New"_s, u"data"_s));
    QVERIFY(made.ok());
    QTRY_COMPARE(m_model->rowCount(), 6);
    const int row = m_model->rowOf(made->text());
    QVERIFY(row >= 0);
    QCOMPARE(m_model->rowAt(row).userData, u"data"_s);
    QVERIFY(resultOf(m_app->editor.updatePerson(group, *made, {u"Renamed"_s, std::nullopt})).ok());
    QTRY_COMPARE(m_model->rowAt(m_model->rowOf(made->text())).name, u"Renamed"_s);
    QCOMPARE(m_model->rowAt(row).userData, u"data"_s);
    Q_EMIT m_app->editor.faceAdded(group, *made, {PersistedFaceId(u"x"_s), {}});
    QTRY_COMPARE(m_model->withoutFacesCount(), 5);
    Q_EMIT m_app->editor.faceDeleted(group, *made, PersistedFaceId(u"x"_s));
    QTRY_COMPARE(m_model->withoutFacesCount(), 6);
    QVERIFY(resultOf(m_app->editor.deletePerson(group, *made)).ok());
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->rowOf(made->text()), -1);
    QCOMPARE(m_service.proxy.count("GET"_ba), 0); // followed, not asked again
    // Of another container: not ours.
    ContainerRef other = group;
    other.id = ObjectId(u"other"_s);
    Q_EMIT m_app->editor.personDeleted(other, PersonId(m_model->idAt(0)));
    QCOMPARE(m_model->rowCount(), 5);
}

void TestPagedModel::aPageOlderThanAnEdit()
{
    const ContainerRef group = makeGroup(u"race"_s, 3);
    QVERIFY(openAll(*m_model, group));
    const PersonId gone(m_model->idAt(0));
    const PersonId renamed(m_model->idAt(1));
    // The listing is read by the service before the edits, and arrives after them.
    QByteArray old = "["_ba;
    for (int row = 0; row < 3; ++row)
        old += R"({"personId":")"_ba + m_model->idAt(row).toLatin1()
               + R"(","name":"old","userData":null,"persistedFaceIds":[]},)"_ba;
    old.back() = ']';
    FaultRule late = onPersons(FaultRule::Do::Answer, 1, u"race/persons\\?"_s);
    late.answer = FaultServer::json(200, old);
    late.delayMs = 300;
    m_service.proxy.addRule(late);
    m_model->refresh();
    Q_EMIT m_app->editor.personDeleted(group, gone);
    Q_EMIT m_app->editor.personChanged(group, renamed, {u"new"_s, std::nullopt});
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->rowOf(gone.text()), -1);
    QCOMPARE(m_model->rowAt(m_model->rowOf(renamed.text())).name, u"new"_s);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowAt(1).name, u"old"_s); // the page did count
}

void TestPagedModel::manyDeletionsBecomeFewChanges()
{
    QVERIFY(openAll(*m_model, million()));
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QList<PersonId> victims;
    for (int row = 1; row < persons; row += 7)
        victims.append(PersonId(m_model->idAt(row)));
    for (const PersonId &person : std::as_const(victims))
        Q_EMIT m_app->editor.personDeleted(million(), person);
    QTRY_COMPARE(m_model->rowCount(), persons - int(victims.size()));
    QVERIFY2(removed.count() <= int(victims.size()), "no row is removed twice");
    for (const PersonId &person : std::as_const(victims))
        QCOMPARE(m_model->rowOf(person.text()), -1);
}

void TestPagedModel::followsFacesOfLists()
{
    const ContainerRef list = ref(ContainerType::LargeFaceList, u"badge-photos"_s);
    QVERIFY(openAll(*m_model, list));
    const int before = m_model->rowCount();
    const PersistedFace face{PersistedFaceId(u"99999999-0000-4000-8000-000000000001"_s), u"one"_s};
    Q_EMIT m_app->editor.faceAdded(list, {}, face);
    QTRY_COMPARE(m_model->rowCount(), before + 1);
    Q_EMIT m_app->editor.faceChanged(list, {}, {face.id, u"two"_s});
    QTRY_COMPARE(m_model->rowAt(m_model->rowOf(face.id.text())).userData, u"two"_s);
    Q_EMIT m_app->editor.faceDeleted(list, {}, face.id);
    QTRY_COMPARE(m_model->rowCount(), before);
}

void TestPagedModel::aDeletedContainerIsEmpty()
{
    QVERIFY(openAll(*m_model, ref(ContainerType::PersonGroup, u"visitors"_s)));
    Q_EMIT m_app->editor.containerDeleted(m_model->container());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), ListState::Empty);
}

void TestPagedModel::fetchesOneById()
{
    QVERIFY(openAll(*m_model, million()));
    const QString last = m_model->idAt(persons - 1);
    m_model->open(million());
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->rowOf(last), -1);
    m_service.proxy.forget();
    QVERIFY(resultOf(m_model->fetch(last.toUpper())).ok());
    QCOMPARE(m_model->rowOf(last), 1000); // in its place: by id
    QCOMPARE(m_service.proxy.count("GET"_ba), 1);
    QVERIFY(resultOf(m_model->fetch(last)).ok());
    QCOMPARE(m_service.proxy.count("GET"_ba), 1); // known
    m_model->loadAll();
    QVERIFY(isIdle(*m_model));
    QCOMPARE(m_model->rowCount(), persons); // its page does not show it twice
    const auto none = resultOf(m_model->fetch(u"12121212-3434-4565-8787-909090909090"_s));
    QVERIFY(!none.ok());
    QCOMPARE(none.error().code, u"PersonNotFound"_s);
    const auto nonsense = resultOf(m_model->fetch(u"nonsense"_s));
    QVERIFY(!nonsense.ok());
    QCOMPARE(nonsense.error().kind, FaceError::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
