// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ResourceEditor against the real sandbox: what is announced, what is noted, and when it leaves.
#include "models/editing/changefile.h"
#include "tests/editing/editfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestResourceEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init()
    {
        m_service.proxy.clearRules();
        m_service.proxy.forget();
        m_app = std::make_unique<Editing>(m_service);
    }
    void containers();
    void persons();
    void faces();
    void onlyTrainingInputIsNoted();
    void nothingLeavesBeforeTheMark();
    void refusedIsNotNoted();
    void outcomeUnknownIsNoted();
    void readOnlyNotesNothing();
    void aConnectionThatIsGone();

private:
    [[nodiscard]] bool isNoted(const ContainerRef &container) const
    {
        return m_app->changes.lastChange(container).isValid();
    }
    SandboxBehindProxy m_service;
    std::unique_ptr<Editing> m_app;
};

void TestResourceEditor::containers()
{
    ContainerDraft draft;
    draft.type = ContainerType::LargeFaceList;
    draft.id = ObjectId(u"made-here"_s);
    draft.name = u"Made"_s;
    const ContainerRef made = m_app->ref(m_app->west, draft.type, u"made-here"_s);
    m_app->changes.noteChange(made); // of an older one of that id
    QSignalSpy created(&m_app->editor, &ResourceEditor::containerCreated);
    QVERIFY(resultOf(m_app->editor.createContainer(m_app->west.id, draft)).ok());
    QCOMPARE(created.count(), 1);
    QVERIFY(created.first().first().value<ContainerRef>() == made);
    QVERIFY(!isNoted(made));

    const auto again = resultOf(m_app->editor.createContainer(
        m_app->west.id, {draft.type, draft.id, u"Another"_s, {}, {}}));
    QCOMPARE(again.error().httpStatus, 409);
    QCOMPARE(created.count(), 1);

    QSignalSpy changed(&m_app->editor, &ResourceEditor::containerChanged);
    MetadataChange change;
    change.name = u"Renamed"_s;
    QVERIFY(resultOf(m_app->editor.updateContainer(made, change)).ok());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*changed.first().at(1).value<MetadataChange>().name, u"Renamed"_s);
    const auto read = resultOf(m_app->client(m_app->west).getContainer(made.type, made.id));
    QCOMPARE(read->name, u"Renamed"_s);
    QVERIFY(!isNoted(made)); // a name is no training input

    m_app->changes.noteChange(made);
    QSignalSpy deleted(&m_app->editor, &ResourceEditor::containerDeleted);
    QVERIFY(resultOf(m_app->editor.deleteContainer(made)).ok());
    QCOMPARE(deleted.count(), 1);
    QVERIFY(!isNoted(made));
    QVERIFY(
        resultOf(m_app->client(m_app->west).getContainer(made.type, made.id)).error().isNotFound());
}

void TestResourceEditor::persons()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::LargePersonGroup);
    QVERIFY(!group.isEmpty());
    QSignalSpy created(&m_app->editor, &ResourceEditor::personCreated);
    const auto id = resultOf(m_app->editor.createPerson(group, u"Ada"_s, u"data"_s));
    QVERIFY(id.ok());
    QCOMPARE(created.count(), 1);
    const Person announced = created.first().at(1).value<Person>();
    const auto read = resultOf(m_app->client(m_app->west).getPerson(group.type, group.id, *id));
    QVERIFY(announced == read.value());

    QSignalSpy changed(&m_app->editor, &ResourceEditor::personChanged);
    MetadataChange change;
    change.userData = u"other"_s;
    QVERIFY(resultOf(m_app->editor.updatePerson(group, *id, change)).ok());
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().at(1).value<PersonId>() == *id);

    QSignalSpy deleted(&m_app->editor, &ResourceEditor::personDeleted);
    QVERIFY(resultOf(m_app->editor.deletePerson(group, *id)).ok());
    QCOMPARE(deleted.count(), 1);
    QVERIFY(resultOf(m_app->client(m_app->west).getPerson(group.type, group.id, *id))
                .error()
                .isNotFound());
}

void TestResourceEditor::faces()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    const PersonId person = m_app->person(group, u"Ada"_s);
    QVERIFY(!person.isEmpty());
    QSignalSpy added(&m_app->editor, &ResourceEditor::faceAdded);
    FaceClient::FaceSource source;
    source.image = pngOfSize(2000);
    source.userData = u"left"_s;
    const auto face = resultOf(m_app->editor.addFace(group, person, source));
    QVERIFY(face.ok());
    QCOMPARE(added.count(), 1);
    QVERIFY(added.first().at(1).value<PersonId>() == person);
    const PersistedFace known{*face, u"left"_s};
    QVERIFY(added.first().at(2).value<PersistedFace>() == known);

    QSignalSpy changed(&m_app->editor, &ResourceEditor::faceChanged);
    QVERIFY(resultOf(m_app->editor.updateFace(group, person, *face, u"right"_s)).ok());
    QCOMPARE(changed.first().at(2).value<PersistedFace>().userData, u"right"_s);

    QSignalSpy deleted(&m_app->editor, &ResourceEditor::faceDeleted);
    QVERIFY(resultOf(m_app->editor.deleteFace(group, person, *face)).ok());
    QCOMPARE(deleted.count(), 1);
    // A list's own face, of no person.
    const ContainerRef list = m_app->make(m_app->west, ContainerType::FaceList);
    const auto own = resultOf(m_app->editor.addFace(list, {}, source));
    QVERIFY(own.ok());
    QCOMPARE(added.count(), 2);
    QVERIFY(added.last().at(1).value<PersonId>().isEmpty());
    QVERIFY(resultOf(m_app->editor.deleteFace(list, {}, *own)).ok());
    QCOMPARE(deleted.count(), 2);
}

void TestResourceEditor::onlyTrainingInputIsNoted()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    const auto forgetNote = [&] { m_app->changes.forget(group); };
    const auto person = resultOf(m_app->editor.createPerson(group, u"Ada"_s, {}));
    QVERIFY(isNoted(group));
    forgetNote();
    MetadataChange change;
    change.name = u"Lovelace"_s;
    QVERIFY(resultOf(m_app->editor.updatePerson(group, *person, change)).ok());
    QVERIFY(!isNoted(group));
    FaceClient::FaceSource source;
    source.image = pngOfSize(2000);
    const auto face = resultOf(m_app->editor.addFace(group, *person, source));
    QVERIFY(isNoted(group));
    forgetNote();
    QVERIFY(resultOf(m_app->editor.updateFace(group, *person, *face, u"note"_s)).ok());
    QVERIFY(!isNoted(group));
    QVERIFY(resultOf(m_app->editor.deleteFace(group, *person, *face)).ok());
    QVERIFY(isNoted(group));
    forgetNote();
    QVERIFY(resultOf(m_app->editor.deletePerson(group, *person)).ok());
    QVERIFY(isNoted(group));
}

void TestResourceEditor::nothingLeavesBeforeTheMark()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"changes.json"_s);
    m_app = std::make_unique<Editing>(m_service, path);
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    QList<ChangeMark> onDisk;
    connect(&m_service.proxy, &FaultServer::requestSeen, &m_app->editor, [&] {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            onDisk = parseChangeFile(file.readAll()).marks;
    });
    m_service.proxy.forget();
    const auto person = m_app->editor.createPerson(group, u"Ada"_s, {});
    QVERIFY(resultOf(person).ok());
    QCOMPARE(m_service.proxy.count("POST"_ba), 1);
    QCOMPARE(onDisk.size(), qsizetype(1)); // when the request arrived
    QVERIFY(onDisk.first().container == group);
    QVERIFY(onDisk.first().isOpen);
}

void TestResourceEditor::refusedIsNotNoted()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    FaceClient::FaceSource source;
    source.image = pngOfSize(2000);
    const PersonId nobody(u"00000000-0000-4000-8000-0000000000ff"_s);
    QSignalSpy added(&m_app->editor, &ResourceEditor::faceAdded);
    const auto refused = resultOf(m_app->editor.addFace(group, nobody, source));
    QVERIFY(refused.error().isNotFound());
    QCOMPARE(added.count(), 0);
    QVERIFY(!isNoted(group));
    const CancelHandle handle = makeCancelHandle();
    cancel(handle);
    CallOptions options;
    options.cancel = handle;
    const auto cancelled = resultOf(m_app->editor.createPerson(group, u"Ada"_s, {}, options));
    QCOMPARE(cancelled.error().kind, FaceError::Kind::Cancelled);
    QVERIFY(!isNoted(group));
}

void TestResourceEditor::outcomeUnknownIsNoted()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    m_service.proxy.addRule({.what = FaultRule::Do::LoseAnswer, .method = "POST"_ba});
    QSignalSpy created(&m_app->editor, &ResourceEditor::personCreated);
    const auto lost = resultOf(m_app->editor.createPerson(group, u"Ada"_s, {}));
    QCOMPARE(lost.error().delivery, FaceError::Delivery::OutcomeUnknown);
    QCOMPARE(created.count(), 0);
    QVERIFY(isNoted(group)); // and indeed it was made
    const auto persons = resultOf(m_app->client(m_app->west).listPersons(group.type, group.id, {}));
    QCOMPARE(persons->size(), qsizetype(1));
}

void TestResourceEditor::readOnlyNotesNothing()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    Connection guarded = m_app->west;
    guarded.isReadOnly = true;
    m_app->connections.replace(guarded);
    m_service.proxy.forget();
    QSignalSpy noted(&m_app->changes, &ChangeBook::changed);
    const auto refused = resultOf(m_app->editor.createPerson(group, u"Ada"_s, {}));
    QCOMPARE(refused.error().kind, FaceError::Kind::ReadOnly);
    QCOMPARE(noted.count(), 0);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(0));
}

void TestResourceEditor::aConnectionThatIsGone()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    m_app->connections.remove(m_app->west.id);
    const auto refused = resultOf(m_app->editor.createPerson(group, u"Ada"_s, {}));
    QCOMPARE(refused.error().kind, FaceError::Kind::Refused);
    QVERIFY(!isNoted(group));
}

QTEST_GUILESS_MAIN(TestResourceEditor)
#include "tst_resourceeditor.moc"
