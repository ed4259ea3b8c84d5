// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/keyrotation.h"
#include "tests/models/browsefixture.h"

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Presence = KeyRotation::Presence;
using Test = KeyRotation::Test;

class TestKeyRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(false)); }
    void init();
    void wholeRotation();
    void neverSwitchesUntested();
    void wrongKeyIsNotSwitchedTo();
    void theSameKeyAgainIsRefused();
    void networkErrorIsNotFine();
    void anotherKeyUndoesTheTest();
    void keyChangedElsewhereIsNotSwitchedTo();
    void neverForgetsTheKeyInUse();
    void tokensHaveNothingToRotate();
    void editedConnectionBeginsAnew();
    void anotherConnectionEndsATest();
    void removedWhileTesting();

private:
    [[nodiscard]] bool rests(const KeyRotation &rotation)
    {
        return QTest::qWaitFor(
            [&] {
                return !rotation.isBusy() && rotation.key(1).presence != Presence::Reading
                       && rotation.key(2).presence != Presence::Reading;
            },
            patienceMs);
    }
    [[nodiscard]] QByteArray stored(SecretSlot slot)
    {
        return resultOf(m_house->secrets.read(m_house->east.id, slot)).secret;
    }
    /// The key a call of the connection is signed with now.
    [[nodiscard]] QByteArray keyOnTheWire();

    // The sandbox takes both: the second subscription's key stands for the resource's key 2.
    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_house;
};

void TestKeyRotation::init()
{
    m_service.proxy.clearRules();
    m_service.proxy.forget();
    m_house = std::make_unique<Browsing>(m_service);
}

QByteArray TestKeyRotation::keyOnTheWire()
{
    m_service.proxy.forget();
    const auto result =
        resultOf(m_house->client(m_house->east).listContainers(ContainerType::FaceList, {}));
    const QList<SeenRequest> seen = m_service.proxy.requests();
    return result.ok() && !seen.isEmpty() ? seen.last().header("Ocp-Apim-Subscription-Key")
                                          : QByteArray();
}

void TestKeyRotation::wholeRotation()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    QVERIFY(rotation.isPossible());
    QCOMPARE(rotation.numberInUse(), 1);
    QVERIFY(rotation.key(1).isInUse);
    QCOMPARE(rotation.key(1).presence, Presence::Present);
    QCOMPARE(rotation.key(2).presence, Presence::Absent);
    QVERIFY(!rotation.canTest(2));
    QCOMPARE(keyOnTheWire(), m_service.key(0));

    rotation.giveOtherKey("  " + m_service.key(1) + "\n");
    QVERIFY(rests(rotation));
    QCOMPARE(stored(SecretSlot::Key2), m_service.key(1));
    QCOMPARE(keyOnTheWire(), m_service.key(0)); // given is not in use
    QSignalSpy changed(&rotation, &KeyRotation::changed);
    rotation.test(2);
    QCOMPARE(rotation.key(2).test, Test::Testing);
    QVERIFY(rotation.isBusy() && !rotation.canSwitch() && !rotation.canTest(1));
    QVERIFY(rests(rotation));
    QVERIFY(changed.count() >= 2);
    QCOMPARE(rotation.key(2).test, Test::Fine);
    QVERIFY(!rotation.key(2).sentence.isEmpty());
    QVERIFY(!rotation.canForgetOther()); // the old one still works and is all there is in use

    QSignalSpy switched(&rotation, &KeyRotation::switched);
    QVERIFY(rotation.canSwitch());
    rotation.switchKeys();
    QVERIFY(rests(rotation));
    QCOMPARE(switched.count(), 1);
    QCOMPARE(switched.first().at(1).toInt(), 2);
    QCOMPARE(m_house->connections.find(m_house->east.id)->signIn.keyNumber, 2);
    QVERIFY(rotation.key(2).isInUse && !rotation.key(1).isInUse);
    QCOMPARE(keyOnTheWire(), m_service.key(1));

    QVERIFY(rotation.canForgetOther());
    rotation.forgetOther();
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(1).presence, Presence::Absent);
    QCOMPARE(stored(SecretSlot::Key1), QByteArray());
    QCOMPARE(stored(SecretSlot::Key2), m_service.key(1));
    QCOMPARE(keyOnTheWire(), m_service.key(1));
    QVERIFY(rotation.key(1).advice.contains(u"Regenerate"_s));
    QVERIFY(!rotation.canForgetOther());
}

void TestKeyRotation::neverSwitchesUntested()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.giveOtherKey(m_service.key(1));
    QVERIFY(rests(rotation));
    QVERIFY(!rotation.canSwitch());
    rotation.switchKeys();
    rotation.test(1); // the one in use says nothing of the other
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(1).test, Test::Fine);
    QVERIFY(!rotation.canSwitch());
    rotation.switchKeys();
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.numberInUse(), 1);
    QCOMPARE(keyOnTheWire(), m_service.key(0));
}

void TestKeyRotation::wrongKeyIsNotSwitchedTo()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.giveOtherKey("00000000000000000000000000000000");
    QVERIFY(rests(rotation));
    rotation.test(2);
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(2).test, Test::Failed);
    QVERIFY(!rotation.key(2).sentence.isEmpty() && !rotation.key(2).advice.isEmpty());
    QVERIFY(!rotation.canSwitch());
    rotation.switchKeys();
    QCOMPARE(rotation.numberInUse(), 1);
}

void TestKeyRotation::theSameKeyAgainIsRefused()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.giveOtherKey(m_service.key(0) + " ");
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(2).presence, Presence::Absent);
    QCOMPARE(rotation.key(2).test, Test::Failed);
    QVERIFY2(rotation.key(2).sentence.contains(u"key 1 again"_s),
             qPrintable(rotation.key(2).sentence));
    QCOMPARE(stored(SecretSlot::Key2), QByteArray());
    QVERIFY(!rotation.canTest(2));
    // Nor when it was stored in another way: it works, but there is nothing to change over to.
    static_cast<void>(
        resultOf(m_house->secrets.write(m_house->east.id, m_service.key(0), SecretSlot::Key2)));
    rotation.setConnection({});
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.test(2);
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(2).test, Test::Failed);
    QVERIFY(!rotation.canSwitch());
    // The right one mends it.
    rotation.giveOtherKey(m_service.key(1));
    QVERIFY(rests(rotation));
    rotation.test(2);
    QVERIFY(rests(rotation));
    QVERIFY(rotation.canSwitch());
}

void TestKeyRotation::networkErrorIsNotFine()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.giveOtherKey(m_service.key(1));
    QVERIFY(rests(rotation));
    FaultRule broken;
    broken.answer = FaultServer::http(501, {});
    m_service.proxy.addRule(broken);
    rotation.test(2);
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(2).test, Test::Failed);
    QVERIFY(!rotation.canSwitch());
    m_service.proxy.clearRules();
    rotation.test(2); // it can be tested again
    QVERIFY(rests(rotation));
    QVERIFY(rotation.canSwitch());
}

void TestKeyRotation::anotherKeyUndoesTheTest()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.giveOtherKey(m_service.key(1));
    QVERIFY(rests(rotation));
    rotation.test(2);
    QVERIFY(rests(rotation));
    QVERIFY(rotation.canSwitch());
    rotation.giveOtherKey("another-key-that-nobody-tested");
    QVERIFY(rests(rotation));
    QVERIFY(!rotation.canSwitch());
    rotation.giveOtherKey("   ");
    QVERIFY(rests(rotation));
    QCOMPARE(stored(SecretSlot::Key2), "another-key-that-nobody-tested"_ba);
}

void TestKeyRotation::keyChangedElsewhereIsNotSwitchedTo()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.giveOtherKey(m_service.key(1));
    QVERIFY(rests(rotation));
    rotation.test(2);
    QVERIFY(rests(rotation));
    (void)resultOf(m_house->secrets.write(m_house->east.id, "from the dialog", SecretSlot::Key2));
    rotation.switchKeys();
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.numberInUse(), 1);
    QCOMPARE(rotation.key(2).test, Test::NotTested);
    QVERIFY(!rotation.key(2).sentence.isEmpty());
    QCOMPARE(keyOnTheWire(), m_service.key(0));
}

void TestKeyRotation::neverForgetsTheKeyInUse()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.giveOtherKey(m_service.key(1));
    QVERIFY(rests(rotation));
    QVERIFY(!rotation.canForgetOther()); // nobody knows yet that key 1 works
    rotation.forgetOther();
    QVERIFY(rests(rotation));
    QCOMPARE(stored(SecretSlot::Key2), m_service.key(1));
    rotation.test(1);
    QVERIFY(rests(rotation));
    rotation.forgetOther(); // key 2: the other one
    QVERIFY(rests(rotation));
    QCOMPARE(stored(SecretSlot::Key1), m_service.key(0));
    QCOMPARE(stored(SecretSlot::Key2), QByteArray());
}

void TestKeyRotation::tokensHaveNothingToRotate()
{
    Connection east = m_house->east;
    east.signIn.method = SignInMethod::AzureCli;
    m_house->connections.replace(east);
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(east.id);
    QVERIFY(rests(rotation));
    QVERIFY(!rotation.isPossible());
    QVERIFY(!rotation.canTest(1));
    rotation.giveOtherKey("some key");
    QCOMPARE(stored(SecretSlot::Key2), QByteArray());
    rotation.setConnection({});
    QVERIFY(!rotation.isPossible());
}

void TestKeyRotation::editedConnectionBeginsAnew()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.giveOtherKey(m_service.key(1));
    QVERIFY(rests(rotation));
    rotation.test(2);
    QVERIFY(rests(rotation));
    Connection east = m_house->east;
    east.name = u"renamed"_s;
    m_house->connections.replace(east);
    QVERIFY(rotation.canSwitch()); // a name is no other resource
    east.endpoint = Endpoint::fromUserInput(u"https://elsewhere.example"_s);
    m_house->connections.replace(east);
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(2).presence, Presence::Present);
    QCOMPARE(rotation.key(2).test, Test::NotTested);
    QVERIFY(!rotation.canSwitch());
}

void TestKeyRotation::anotherConnectionEndsATest()
{
    FaultRule hang;
    hang.what = FaultRule::Do::Hang;
    hang.times = 1;
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    m_service.proxy.addRule(hang);
    rotation.test(1);
    QVERIFY(seen.count() > 0 || seen.wait(patienceMs));
    rotation.setConnection(m_house->west.id);
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(1).test, Test::NotTested);
    rotation.test(1);
    QVERIFY(rests(rotation));
    QCOMPARE(rotation.key(1).test, Test::Fine);
}

void TestKeyRotation::removedWhileTesting()
{
    KeyRotation rotation(m_house->connections, m_house->secrets, m_house->clients);
    rotation.setConnection(m_house->east.id);
    QVERIFY(rests(rotation));
    rotation.test(1);
    QSignalSpy changed(&rotation, &KeyRotation::changed);
    m_house->connections.remove(m_house->east.id);
    QVERIFY(changed.count() > 0);
    QVERIFY(rotation.connection().isEmpty());
    QVERIFY(!rotation.isPossible());
    QVERIFY(!rotation.isBusy());
}

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "tst_keyrotation.moc"
