// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the error table that the sandbox gives by itself: the same words to the operator,
// after what really leads to them.
#include "tests/faults/errortable.h"

#include "sandbox/sandboxthread.h"

#include <QSignalSpy>

#include <utility>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Type = ContainerType;
using Home = FaceClient::FaceHome;

namespace {

ObjectId objectId()
{
    return ObjectId(u"g"_s);
}

/// The call that a row of the table comes with.
FaceError provoke(FaceClient &client, const char *code)
{
    for (const Provocation &row : provocations()) {
        if (qstrcmp(row.code, code) == 0)
            return row.call(client);
    }
    qFatal("the table has no such row");
}

FaceError addFace(FaceClient &client, const QByteArray &image, const QString &url)
{
    FaceClient::FaceSource source;
    source.image = image;
    source.url = url;
    return errorIn(client.addFace(Home{Type::FaceList, objectId(), {}}, source));
}

/// A sandbox of one tier, and clients of its first resource.
class Sandbox
{
public:
    explicit Sandbox(sandbox::Tier tier, sandbox::Speed speed = sandbox::Speed::Fast)
        : m_thread(optionsOf(tier, speed))
    {
        QSignalSpy ready(&m_thread, &sandbox::SandboxThread::ready);
        m_thread.start();
        if (ready.isEmpty() && !ready.wait(30'000))
            qFatal("the sandbox did not start");
        m_ready = ready.first().first().value<sandbox::SandboxReady>();
    }

    /// A client that counts no calls itself meets what the service limits.
    [[nodiscard]] std::unique_ptr<FaceClient> makeClient(Tier tier = Tier::Unlimited) const
    {
        ClientConfig config;
        config.endpoint = Endpoint::fromUserInput(m_ready.endpoint);
        config.limits = shortLimits();
        config.tier = tier;
        auto client = std::make_unique<FaceClient>(config);
        client->setCredentials(Credentials::key(m_ready.subscriptions.first().key.toLatin1()));
        return client;
    }

private:
    static sandbox::SandboxOptions optionsOf(sandbox::Tier tier, sandbox::Speed speed)
    {
        sandbox::SandboxOptions options;
        options.tier = tier;
        options.speed = speed;
        return options;
    }

    sandbox::SandboxThread m_thread;
    sandbox::SandboxReady m_ready;
};

} // namespace

class TestErrorTableSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThereYet();
    void objectsThere();
    void badArguments();
    void trainingRuns();
    void anotherKey();
    void quota();
    void rate();
};

void TestErrorTableSandbox::nothingThereYet()
{
    const Sandbox sandbox(sandbox::Tier::Unlimited);
    const auto client = sandbox.makeClient();
    for (const char *code : {"FaceListNotFound", "LargeFaceListNotFound", "PersonGroupNotFound",
                             "LargePersonGroupNotFound", "SnapshotNotFound", "OperationNotFound"})
        QCOMPARE(problemOf(provoke(*client, code), 404, code), QString());
}

void TestErrorTableSandbox::objectsThere()
{
    const Sandbox sandbox(sandbox::Tier::Unlimited);
    const auto client = sandbox.makeClient();
    for (const auto &[type, code] : {std::pair{Type::FaceList, "FaceListExists"},
                                     std::pair{Type::LargeFaceList, "LargeFaceListExists"},
                                     std::pair{Type::PersonGroup, "PersonGroupExists"},
                                     std::pair{Type::LargePersonGroup, "LargePersonGroupExists"}}) {
        // Of another name: the same one again would be taken for ours.
        QVERIFY(resultOf(client->createContainer({type, objectId(), u"other"_s, {}, {}})).ok());
        QCOMPARE(problemOf(provoke(*client, code), 409, code), QString());
    }
    for (const char *code : {"PersonNotFound", "PersistedFaceNotFound"})
        QCOMPARE(problemOf(provoke(*client, code), 404, code), QString());
    for (const Type type : {Type::LargeFaceList, Type::PersonGroup, Type::LargePersonGroup}) {
        const auto status = resultOf(client->trainingStatus(type, objectId()));
        QVERIFY(status.ok());
        QCOMPARE(status->state, TrainingState::NotStarted);
    }
}

void TestErrorTableSandbox::badArguments()
{
    const Sandbox sandbox(sandbox::Tier::Unlimited);
    const auto client = sandbox.makeClient();
    QVERIFY(resultOf(client->createContainer({Type::FaceList, objectId(), u"n"_s, {}, {}})).ok());
    const FaceError tooLong =
        errorIn(client->updateContainer(Type::FaceList, objectId(), {QString(200, u'n'), {}}));
    QCOMPARE(problemOf(tooLong, 400, "BadArgument"), QString());
    QVERIFY2(tooLong.summary().contains(u"name"_s), qPrintable(tooLong.summary()));
    QCOMPARE(problemOf(addFace(*client, {}, u"ftp://x/y"_s), 400, "InvalidURL"), QString());
    QCOMPARE(problemOf(addFace(*client, QByteArray(2'000, 'x'), {}), 400, "InvalidImage"),
             QString());
    QCOMPARE(problemOf(addFace(*client, "small"_ba, {}), 400, "InvalidImageSize"), QString());
}

void TestErrorTableSandbox::trainingRuns()
{
    const Sandbox sandbox(sandbox::Tier::Unlimited, sandbox::Speed::Realistic);
    const auto client = sandbox.makeClient();
    for (const auto &[type, code] :
         {std::pair{Type::LargeFaceList, "LargeFaceListTrainingNotFinished"},
          std::pair{Type::PersonGroup, "PersonGroupTrainingNotFinished"},
          std::pair{Type::LargePersonGroup, "LargePersonGroupTrainingNotFinished"}}) {
        QVERIFY(resultOf(client->createContainer({type, objectId(), u"n"_s, {}, {}})).ok());
        QVERIFY(resultOf(client->train(type, objectId())).ok());
        QCOMPARE(problemOf(provoke(*client, code), 409, code), QString());
    }
}

void TestErrorTableSandbox::anotherKey()
{
    const Sandbox sandbox(sandbox::Tier::Unlimited);
    const auto client = sandbox.makeClient();
    client->setCredentials(Credentials::key(testKey()));
    QCOMPARE(problemOf(provoke(*client, "401"), 401, "401"), QString());
}

void TestErrorTableSandbox::quota()
{
    const Sandbox sandbox(sandbox::Tier::Standard);
    const auto client = sandbox.makeClient(Tier::Standard);
    // 64 face lists are all that this tier has.
    for (int i = 0; i < 64; ++i) {
        const ContainerDraft draft{Type::FaceList, ObjectId(u"l%1"_s.arg(i)), u"n"_s, {}, {}};
        QVERIFY(resultOf(client->createContainer(draft)).ok());
    }
    QCOMPARE(problemOf(provoke(*client, "QuotaExceeded"), 403, "QuotaExceeded"), QString());
}

void TestErrorTableSandbox::rate()
{
    const Sandbox sandbox(sandbox::Tier::Free);
    const auto client = sandbox.makeClient();
    FaceError error;
    for (int i = 0; i < 21; ++i)
        error = provoke(*client, "429");
    QCOMPARE(error.httpStatus, 429);
    QCOMPARE(problemOf(error, 429, qPrintable(error.code)), QString());
    QVERIFY(error.retryAfterMs > 0);
}

QTEST_GUILESS_MAIN(TestErrorTableSandbox)
#include "tst_errortable_sandbox.moc"
