// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/keyrotation.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/networkfiles.h"
#include "models/connections/secretstore.h"

#include <utility>

namespace ff {

namespace {

SecretSlot slotOf(int number)
{
    return number == 1 ? SecretSlot::Key1 : SecretSlot::Key2;
}

KeyRotation::Presence presenceOf(const SecretOutcome &outcome)
{
    if (!outcome.secret.isEmpty())
        return KeyRotation::Presence::Present;
    return outcome.state == SecretOutcome::State::Unavailable ? KeyRotation::Presence::Unavailable
                                                              : KeyRotation::Presence::Absent;
}

} // namespace

KeyRotation::KeyRotation(ConnectionStore &connections, SecretStore &secrets, ClientPool &clients,
                         QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_secrets(secrets)
    , m_clients(clients)
{
    connect(&connections, &ConnectionStore::changed, this, &KeyRotation::onConnectionChanged);
    connect(&connections, &ConnectionStore::removed, this, [this](const ConnectionId &id) {
        if (id == m_connection)
            setConnection({});
    });
    connect(&secrets, &SecretStore::secretArrived, this,
            [this](const ConnectionId &id, SecretSlot slot) {
                const int number = slot == SecretSlot::Key2 ? 2 : 1;
                if (id == m_connection && slotOf(number) == slot
                    && at(number).presence == Presence::Unavailable) {
                    at(number).presence = Presence::Reading;
                    read(number);
                }
            });
}

KeyRotation::~KeyRotation() = default;

void KeyRotation::setConnection(const ConnectionId &id)
{
    ++m_generation;
    m_connection = id;
    m_keys = {};
    m_isBusy = false;
    m_probe.cancel();
    if (const std::optional<Connection> connection = m_connections.find(id)) {
        m_known = *connection;
        read(1);
        read(2);
    }
    Q_EMIT changed();
}

bool KeyRotation::isPossible() const
{
    const std::optional<Connection> connection = m_connections.find(m_connection);
    return connection && connection->signIn.method == SignInMethod::Key;
}

int KeyRotation::numberInUse() const
{
    const std::optional<Connection> connection = m_connections.find(m_connection);
    return connection && connection->signIn.keyNumber == 2 ? 2 : 1;
}

KeyRotation::KeyState KeyRotation::key(int number) const
{
    const StoredKey &stored = at(number);
    return {stored.presence, stored.test, isPossible() && number == numberInUse(), stored.sentence,
            stored.advice};
}

void KeyRotation::read(int number)
{
    whenDone(m_secrets.read(m_connection, slotOf(number)), this,
             [this, number, asked = m_generation](const SecretOutcome &outcome) {
                 // A key that was given meanwhile is newer than what was read.
                 if (asked != m_generation || at(number).presence != Presence::Reading)
                     return;
                 at(number).presence = presenceOf(outcome);
                 Q_EMIT changed();
             });
}

void KeyRotation::giveOtherKey(const QByteArray &key)
{
    const QByteArray trimmed = key.trimmed();
    if (trimmed.isEmpty() || !isPossible() || m_isBusy)
        return;
    const int number = otherNumber();
    beginStep();
    whenDone(m_secrets.read(m_connection, slotOf(numberInUse())), this,
             [this, number, trimmed, asked = m_generation](const SecretOutcome &outcome) {
                 if (asked != m_generation)
                     return;
                 if (outcome.secret == trimmed)
                     refuseSame(number);
                 else
                     keep(number, trimmed);
             });
    Q_EMIT changed();
}

void KeyRotation::refuseSame(int number)
{
    at(number).test = Test::Failed;
    at(number).tested.clear();
    say(number, tr("This is key %1 again.").arg(3 - number),
        tr("Enter key %1 of the resource; the portal shows both.").arg(number));
    endStep();
}

void KeyRotation::keep(int number, const QByteArray &key)
{
    at(number) = {Presence::Present, Test::NotTested, {}, {}, {}};
    whenDone(m_secrets.write(m_connection, key, slotOf(number)), this,
             [this, number, asked = m_generation](const SecretOutcome &outcome) {
                 if (asked != m_generation)
                     return;
                 if (outcome.state == SecretOutcome::State::Stored)
                     say(number, tr("Key %1 is in the keychain.").arg(number),
                         tr("Test it before you switch to it."));
                 else
                     say(number,
                         tr("Key %1 is kept for this session only: %2.")
                             .arg(QString::number(number), outcome.reason),
                         tr("Test it before you switch to it, and note where to find it again."));
                 endStep();
             });
    Q_EMIT changed();
}

bool KeyRotation::canTest(int number) const
{
    return isPossible() && !m_isBusy && at(number).presence == Presence::Present;
}

void KeyRotation::test(int number)
{
    if (!canTest(number))
        return;
    at(number).test = Test::Testing;
    at(number).tested.clear();
    say(number, tr("Testing key %1…").arg(number));
    beginStep();
    whenDone(m_secrets.read(m_connection, slotOf(number)), this,
             [this, number, asked = m_generation](const SecretOutcome &outcome) {
                 if (asked == m_generation)
                     onRead(number, outcome);
             });
    Q_EMIT changed();
}

void KeyRotation::onRead(int number, const SecretOutcome &outcome)
{
    at(number).presence = presenceOf(outcome);
    if (at(number).presence != Presence::Present) {
        at(number).test = Test::Failed;
        say(number, tr("Key %1 could not be read.").arg(number),
            tr("Enter it again, or unlock the keychain and test once more."));
        endStep();
        return;
    }
    if (number == numberInUse()) {
        readNetworkThenProbe(number, outcome.secret);
        return;
    }
    whenDone(
        m_secrets.read(m_connection, slotOf(numberInUse())), this,
        [this, number, key = outcome.secret, asked = m_generation](const SecretOutcome &inUse) {
            if (asked != m_generation)
                return;
            if (inUse.secret == key)
                refuseSame(number);
            else
                readNetworkThenProbe(number, key);
        });
}

/// The test goes the way of the connection's own requests: proxy and authorities count.
void KeyRotation::readNetworkThenProbe(int number, const QByteArray &key)
{
    const auto withPassword = [this, number, key,
                               asked = m_generation](const QByteArray &password) {
        whenDone(readNetwork(m_known.network, password), this,
                 [this, number, key, asked](const FaceResult<NetworkSettings> &network) {
                     if (asked != m_generation)
                         return;
                     if (network.ok()) {
                         probe(number, key, network.value());
                         return;
                     }
                     at(number).test = Test::Failed;
                     say(number, network.error().summary(), network.error().advice());
                     endStep();
                 });
    };
    if (!needsProxyPassword(m_known.network)) {
        withPassword({});
        return;
    }
    whenDone(m_secrets.read(m_connection, SecretSlot::ProxyPassword), this,
             [this, withPassword, asked = m_generation](const SecretOutcome &outcome) {
                 if (asked == m_generation)
                     withPassword(outcome.secret);
             });
}

void KeyRotation::probe(int number, const QByteArray &key, const NetworkSettings &network)
{
    whenDone(m_probe.run(m_known, Credentials::key(key), network), this,
             [this, number, key, asked = m_generation](const ProbeResult &result) {
                 if (asked == m_generation)
                     onTested(number, key, result);
             });
}

void KeyRotation::onTested(int number, const QByteArray &key, const ProbeResult &result)
{
    StoredKey &stored = at(number);
    if (result.isUsable()) {
        stored.test = Test::Fine;
        stored.tested = key;
        say(number, tr("Key %1 works.").arg(number),
            number == numberInUse() ? QString()
                                    : tr("Switch to it, then forget the old key and regenerate "
                                         "that one in the Azure portal."));
    } else {
        stored.test = Test::Failed;
        say(number, result.headline, result.detail);
    }
    endStep();
}

bool KeyRotation::canSwitch() const
{
    return isPossible() && !m_isBusy && at(otherNumber()).test == Test::Fine;
}

void KeyRotation::switchKeys()
{
    if (!canSwitch())
        return;
    const int number = otherNumber();
    beginStep();
    // What was tested may have been replaced since, in the connection's dialog.
    whenDone(m_secrets.read(m_connection, slotOf(number)), this,
             [this, number, asked = m_generation](const SecretOutcome &outcome) {
                 if (asked == m_generation)
                     onSwitchRead(number, outcome);
             });
    Q_EMIT changed();
}

void KeyRotation::onSwitchRead(int number, const SecretOutcome &outcome)
{
    std::optional<Connection> connection = m_connections.find(m_connection);
    StoredKey &stored = at(number);
    if (!connection || outcome.secret.isEmpty() || outcome.secret != stored.tested) {
        stored.presence = presenceOf(outcome);
        stored.test = Test::NotTested;
        stored.tested.clear();
        say(number, tr("Key %1 is not the one that was tested.").arg(number),
            tr("Test it again before you switch to it."));
        endStep();
        return;
    }
    const QByteArray key = stored.tested;
    connection->signIn.keyNumber = number;
    m_known = *connection; // our own change: it ends nothing
    m_connections.replace(*connection);
    m_clients.setKey(m_connection, key);
    say(number, tr("Key %1 is in use.").arg(number),
        tr("Forget key %1 here, then regenerate it in the Azure portal.").arg(3 - number));
    endStep();
    Q_EMIT switched(m_connection, number);
}

bool KeyRotation::canForgetOther() const
{
    return isPossible() && !m_isBusy && at(otherNumber()).presence == Presence::Present
           && at(numberInUse()).test == Test::Fine;
}

void KeyRotation::forgetOther()
{
    if (!canForgetOther())
        return;
    const int number = otherNumber();
    beginStep();
    whenDone(m_secrets.remove(m_connection, slotOf(number)), this,
             [this, number, asked = m_generation](const SecretOutcome &outcome) {
                 if (asked == m_generation)
                     onForgotten(number, outcome);
             });
    Q_EMIT changed();
}

void KeyRotation::onForgotten(int number, const SecretOutcome &outcome)
{
    const bool isGone = outcome.state == SecretOutcome::State::NotFound;
    at(number) = {isGone ? Presence::Absent : Presence::Unavailable, Test::NotTested, {}, {}, {}};
    if (isGone)
        say(number, tr("Key %1 is forgotten.").arg(number),
            tr("Regenerate it in the Azure portal: whoever has it can use it until then."));
    else
        say(number,
            tr("Key %1 may still be in the keychain: %2.")
                .arg(QString::number(number), outcome.reason),
            tr("Remove it in the keychain's own program, and regenerate it in the Azure portal."));
    endStep();
}

void KeyRotation::onConnectionChanged(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!(id == m_connection) || !connection)
        return;
    // A new name does not end a rotation; another resource, way or key does.
    const bool isOther =
        !(connection->endpoint == m_known.endpoint) || connection->apiVersion != m_known.apiVersion
        || !(connection->signIn == m_known.signIn) || !(connection->network == m_known.network);
    if (isOther)
        setConnection(id);
    else
        m_known = *connection;
}

void KeyRotation::say(int number, const QString &sentence, const QString &advice)
{
    at(number).sentence = sentence;
    at(number).advice = advice;
}

void KeyRotation::beginStep()
{
    m_isBusy = true;
}

void KeyRotation::endStep()
{
    m_isBusy = false;
    Q_EMIT changed();
}

} // namespace ff
