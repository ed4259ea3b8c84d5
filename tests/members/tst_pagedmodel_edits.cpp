// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PagedModel against the real sandbox: refresh, edits made here, jumps to an id.
#include "tests/members/pagedmodelfixture.h"

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestPagedModelEdits : public PagedModelTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(startService()); }
    void init() { makeModel(); }
    void refreshMergesById();
    void refreshThatFailsRemovesNothing();
    void followsEdits();
    void aPageOlderThanAnEdit();
    void manyDeletionsBecomeFewChanges();
    void followsFacesOfLists();
    void aDeletedContainerIsEmpty();
    void fetchesOneById();
};

void TestPagedModelEdits::refreshMergesById()
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

void TestPagedModelEdits::refreshThatFailsRemovesNothing()
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

void TestPagedModelEdits::followsEdits()
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

void TestPagedModelEdits::aPageOlderThanAnEdit()
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

void TestPagedModelEdits::manyDeletionsBecomeFewChanges()
{
    QVERIFY(openAll(*m_model, million()));
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const auto remove = [this](int first, int last, int step) {
        QList<PersonId> victims;
        for (int row = first; row < last; row += step)
            victims.append(PersonId(m_model->idAt(row)));
        for (const PersonId &person : std::as_const(victims))
            Q_EMIT m_app->editor.personDeleted(million(), person);
        return victims;
    };
    // Neighbours: the first goes at once, all others together with the next frame.
    const QList<PersonId> neighbours = remove(100, 400, 1);
    QCOMPARE(neighbours.size(), 300);
    QTRY_COMPARE(m_model->rowCount(), persons - 300);
    QVERIFY2(removed.count() <= 2, qPrintable(QString::number(removed.count())));
    removed.clear();
    const QList<PersonId> scattered = remove(1, persons - 300, 7);
    QTRY_COMPARE(m_model->rowCount(), persons - 300 - int(scattered.size()));
    QVERIFY2(removed.count() <= int(scattered.size()), "no row is removed twice");
    for (const PersonId &person : neighbours + scattered)
        QCOMPARE(m_model->rowOf(person.text()), -1);
}

void TestPagedModelEdits::followsFacesOfLists()
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

void TestPagedModelEdits::aDeletedContainerIsEmpty()
{
    QVERIFY(openAll(*m_model, ref(ContainerType::PersonGroup, u"visitors"_s)));
    Q_EMIT m_app->editor.containerDeleted(m_model->container());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), ListState::Empty);
}

void TestPagedModelEdits::fetchesOneById()
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

QTEST_GUILESS_MAIN(TestPagedModelEdits)
#include "tst_pagedmodel_edits.moc"
