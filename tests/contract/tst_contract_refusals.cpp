// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/tst_contract.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ff;
using namespace ff::contract;

// The part of TestContract about what is refused, other versions, and the whole run.

namespace {
bool isRecognition(const QString &operation)
{
    return operation.startsWith("Face_"_L1);
}
} // namespace

void TestContract::wrongKey()
{
    const auto stranger = m_drive->newClient(u"v1.0"_s, "0123456789abcdef0123456789abcdef");
    const auto listed =
        m_drive->await(stranger->listContainers(ContainerType::LargePersonGroup, {}));
    QVERIFY(!listed.ok());
    QVERIFY(listed.error().isUnauthorized());
    QVERIFY(!listed.error().isSnapshotsUnsupported());
    QCOMPARE(m_drive->lastAnswer(), u"401 401"_s);
    const auto taken = m_drive->await(stranger->takeSnapshot(
        {ContainerType::FaceList, ObjectId(u"x"_s), {m_drive->westId()}, {}}));
    QVERIFY(!taken.ok() && taken.error().isUnauthorized());
}

void TestContract::badArguments_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *method, const QByteArray &target,
                        const QByteArray &body) {
        QTest::newRow(name) << QByteArray(method) << "v1.0/" + target << body;
    };
    row("not json", "PUT", "facelists/bad", "{\"name\":");
    row("no object", "PUT", "persongroups/bad", "[1]");
    row("no body", "PUT", "largepersongroups/bad", {});
    row("name no text", "PUT", "persongroups/bad", R"({"name":7})");
    row("name too long", "PUT", "largefacelists/bad",
        R"({"name":")" + QByteArray(129, 'n') + R"("})");
    row("userData too long", "PUT", "largefacelists/bad",
        R"({"name":"n","userData":")" + QByteArray(16 * 1024 + 1, 'u') + R"("})");
    row("unknown model", "PUT", "persongroups/bad",
        R"({"name":"n","recognitionModel":"recognition_99"})");
    row("invalid id", "PUT", "persongroups/Bad%20Id", R"({"name":"n"})");
    row("top 0", "GET", "persongroups?top=0", {});
    row("top 1001", "GET", "largefacelists?top=1001", {});
    row("top no number", "GET", "largepersongroups?top=many", {});
    row("no boolean", "GET", "facelists?returnRecognitionModel=maybe", {});
    row("no type", "POST", "snapshots", R"({"objectId":"x","applyScope":[]})");
    row("unknown type", "POST", "snapshots", R"({"type":"Album","objectId":"x","applyScope":[]})");
    row("no scope", "POST", "snapshots", R"({"type":"FaceList","objectId":"x"})");
    row("scope no guid", "POST", "snapshots",
        R"({"type":"FaceList","objectId":"x","applyScope":["east"]})");
    row("list of unknown type", "GET", "snapshots?type=Album", {});
    row("list of no guid", "GET", "snapshots?applyScope=east", {});
}

void TestContract::badArguments()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QCOMPARE(m_drive->send({method, target, body}).status, 400);
    QCOMPARE(m_drive->lastAnswer(), u"400 BadArgument"_s);
}

void TestContract::quotaOfFaceLists()
{
    constexpr int most = 64;
    for (int i = 0; i < most; ++i) {
        const QByteArray target = "v1.0/facelists/quota-" + QByteArray::number(i);
        QCOMPARE(m_drive->send({"PUT", target, R"({"name":"n"})"}).status, 200);
    }
    ContainerDraft draft{ContainerType::FaceList, ObjectId(u"one-more"_s), u"n"_s, {}, {}};
    const auto refused = m_drive->await(east().createContainer(draft));
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().isSnapshotsUnsupported());
    QCOMPARE(m_drive->lastAnswer(), u"403 QuotaExceeded"_s);
    for (int i = 0; i < most; ++i) {
        const QByteArray target = "v1.0/facelists/quota-" + QByteArray::number(i);
        QCOMPARE(m_drive->send({"DELETE", target}).status, 200);
    }
}

void TestContract::quotaOfTakesAndApplies()
{
    sandbox::SandboxOptions options;
    options.tier = sandbox::Tier::Standard;
    Drive drive(*m_contract, options);
    QCOMPARE(drive.start(), QString());
    // To one o'clock of the next UTC day: the quota is a day's, and midnight must not come between.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime midnight = now.date().addDays(1).startOfDay(QTimeZone::utc());
    drive.advanceClock(std::chrono::milliseconds(now.msecsTo(midnight)) + 1h);
    const auto send = [&drive](const char *method, const QByteArray &target,
                               const QByteArray &body) {
        drive.advanceClock(200ms); // five calls a second of the sandbox's own time
        return drive.send({method, "v1.0/" + target, body}).status;
    };
    QCOMPARE(send("PUT", "facelists/source", R"({"name":"n"})"), 200);
    const QByteArray scope = drive.eastId().text().toLatin1();
    const QByteArray take =
        R"({"type":"FaceList","objectId":"source","applyScope":[")" + scope + R"("]})";
    constexpr int most = 100;
    for (int i = 0; i < most; ++i)
        QCOMPARE(send("POST", "snapshots", take), 202);
    QCOMPARE(send("POST", "snapshots", take), 403);
    QCOMPARE(drive.lastAnswer(), u"403 QuotaExceeded"_s);
    drive.advanceClock(10min);
    const auto snapshots = drive.await(drive.east().listSnapshots({}));
    QVERIFY(snapshots.ok());
    QCOMPARE(snapshots->size(), most);
    const QByteArray apply = "snapshots/" + snapshots->first().id.text().toLatin1() + "/apply";
    for (int i = 0; i < most; ++i)
        QCOMPARE(send("POST", apply, R"({"objectId":"source"})"), 202);
    QCOMPARE(send("POST", apply, R"({"objectId":"source"})"), 403);
    QCOMPARE(drive.lastAnswer(), u"403 QuotaExceeded"_s);
    const QStringList complaints = drive.takeComplaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestContract::rateLimit()
{
    sandbox::SandboxOptions options;
    options.tier = sandbox::Tier::Free;
    Drive slow(*m_contract, options);
    QCOMPARE(slow.start(), QString());
    constexpr int callsOfAMinute = 20;
    for (int i = 0; i < callsOfAMinute; ++i)
        QCOMPARE(slow.send({"GET", "v1.0/facelists"}).status, 200);
    const Exchange refused = slow.send({"GET", "v1.0/facelists"});
    QCOMPARE(refused.status, 429);
    QVERIFY(headerValue(refused.answerHeaders, "retry-after").toInt() > 0);
    const QStringList complaints = slow.takeComplaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestContract::recognitionIsRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"detect", "findsimilars", "group", "identify", "verify"})
        QTest::newRow(path) << QByteArray(path);
}

void TestContract::recognitionIsRefused()
{
    QFETCH(QByteArray, path);
    const Exchange answer = m_drive->send({"POST", "v1.0/" + path, "{}"});
    QVERIFY(m_contract->operationOf(answer));
    QVERIFY(isRecognition(m_contract->operationOf(answer)->id));
    QCOMPARE(m_drive->lastAnswer(), u"403 UnsupportedFeature"_s);
}

void TestContract::previewVersion()
{
    const auto preview = m_drive->newClient(u"v1.0-preview"_s);
    const auto snapshots = m_drive->await(preview->listSnapshots({}));
    QVERIFY(snapshots.ok());
    QVERIFY(m_drive->await(preview->listContainers(ContainerType::PersonGroup, {})).ok());
}

void TestContract::versionWithoutSnapshots()
{
    const auto newer = m_drive->newClient(u"v1.2"_s);
    for (const ContainerType type : allContainerTypes)
        QVERIFY(m_drive->await(newer->listContainers(type, {})).ok());
    const SnapshotId snapshot(u"11111111-2222-4333-8444-555555555555"_s);
    const auto check = [this](const FaceError &error) {
        QCOMPARE(m_drive->lastAnswer(), u"404 404"_s); // the gateway's, not the Face service's
        QCOMPARE(error.httpStatus, 404);
        QVERIFY(error.isSnapshotsUnsupported());
        QVERIFY(!error.isNotFound());
        QVERIFY(!error.isUnauthorized());
    };
    const auto listed = m_drive->await(newer->listSnapshots({}));
    QVERIFY(!listed.ok());
    check(listed.error());
    const auto got = m_drive->await(newer->getSnapshot(snapshot));
    QVERIFY(!got.ok());
    check(got.error());
    const auto taken = m_drive->await(
        newer->takeSnapshot({ContainerType::FaceList, ObjectId(u"x"_s), {m_drive->westId()}, {}}));
    QVERIFY(!taken.ok());
    check(taken.error());
    const auto applied = m_drive->await(newer->applySnapshot({snapshot, ObjectId(u"x"_s)}));
    QVERIFY(!applied.ok());
    check(applied.error());
}

void TestContract::everyDataOperationWasCalled()
{
    QStringList called;
    QStringList missing;
    int recognition = 0;
    for (const Operation &operation : m_contract->api().operations()) {
        if (isRecognition(operation.id)) {
            ++recognition;
            QVERIFY(!m_contract->requested().contains(operation.id));
            continue;
        }
        // Called is not enough: each must have succeeded once, or only its refusal was checked.
        (m_contract->succeeded().contains(operation.id) ? called : missing).append(operation.id);
    }
    called.sort();
    qInfo("%d operations called by the client:\n  %s", static_cast<int>(called.size()),
          qPrintable(called.join(u"\n  "_s)));
    QVERIFY2(missing.isEmpty(),
             qPrintable("never called with success: "_L1 + missing.join(u", "_s)));
    QCOMPARE(recognition, 5);
}

void TestContract::everyOverlayEntryIsUsed()
{
    const QStringList unused = m_contract->overlay().unused();
    QVERIFY2(unused.isEmpty(), qPrintable("no test needs: "_L1 + unused.join(u", "_s)));
}
