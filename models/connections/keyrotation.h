// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/connectionprobe.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <array>

namespace ff {

class ClientPool;
class ConnectionStore;
class SecretStore;
struct SecretOutcome;

/// Changes a connection from one of its two keys to the other without a moment in which it has
/// none: give the other key, test it, switch to it, forget the old one (which may then be
/// regenerated in the Azure portal). Never switches to a key that was not tested fine, and never
/// forgets the one in use. One connection at a time; GUI thread. Each step ends in changed().
class KeyRotation : public QObject
{
    Q_OBJECT
public:
    enum class Presence {
        Reading, ///< SecretStore was asked
        Present,
        Absent,
        Unavailable ///< the keychain does not answer: it may be there
    };
    enum class Test { NotTested, Testing, Fine, Failed };
    /// What is known of key 1 or key 2.
    struct KeyState
    {
        Presence presence = Presence::Reading;
        Test test = Test::NotTested;
        bool isInUse = false;
        QString sentence; ///< of the last step that concerned it, translated, plain text
        QString advice; ///< what to do now; may be empty
    };

    KeyRotation(ConnectionStore &connections, SecretStore &secrets, ClientPool &clients,
                QObject *parent = nullptr);
    ~KeyRotation() override;

    /// Looks which keys are there. An empty id ends whatever runs.
    void setConnection(const ConnectionId &id);
    [[nodiscard]] ConnectionId connection() const { return m_connection; }
    /// The connection exists and signs in with keys; else there is nothing to rotate.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] KeyState key(int number) const; ///< 1 or 2
    [[nodiscard]] int numberInUse() const; ///< 1 or 2
    [[nodiscard]] int otherNumber() const { return 3 - numberInUse(); }
    [[nodiscard]] bool isBusy() const
    {
        return m_isBusy;
    } ///< a step is under way: no other can begin

    /// Stores the other key (SecretStore); it is not tested then. The key in use is not given
    /// here. Blanks at its ends are taken off; an empty key does nothing, and the key in use given
    /// once more is refused.
    void giveOtherKey(const QByteArray &key);
    [[nodiscard]] bool canTest(int number) const;
    /// Two cheap GETs with that key (ConnectionProbe), over the connection's own network.
    void test(int number);
    [[nodiscard]] bool canSwitch() const; ///< the other key was tested fine
    /// The other key is in use from now on, and is remembered as such.
    void switchKeys();
    /// The key that is not in use is there, and the one in use was tested fine here.
    [[nodiscard]] bool canForgetOther() const;
    void forgetOther();

Q_SIGNALS:
    void changed();
    /// switchKeys() succeeded.
    void switched(const ff::ConnectionId &id, int number);

private:
    struct StoredKey
    {
        Presence presence = Presence::Reading;
        Test test = Test::NotTested;
        QByteArray tested; ///< the very key that was tested fine
        QString sentence;
        QString advice;
    };
    StoredKey &at(int number) { return m_keys[size_t(number - 1)]; }
    [[nodiscard]] const StoredKey &at(int number) const { return m_keys[size_t(number - 1)]; }

    void read(int number);
    void keep(int number, const QByteArray &key);
    void refuseSame(int number); ///< it is the key in use once more
    void readNetworkThenProbe(int number, const QByteArray &key);
    void probe(int number, const QByteArray &key, const NetworkSettings &network);
    void onTested(int number, const QByteArray &key, const ProbeResult &result);
    void onRead(int number, const SecretOutcome &outcome);
    void onSwitchRead(int number, const SecretOutcome &outcome);
    void onForgotten(int number, const SecretOutcome &outcome);
    void onConnectionChanged(const ConnectionId &id);
    void say(int number, const QString &sentence, const QString &advice = {});
    void beginStep();
    void endStep();

    ConnectionStore &m_connections;
    SecretStore &m_secrets;
    ClientPool &m_clients;
    ConnectionProbe m_probe;
    ConnectionId m_connection;
    Connection m_known; ///< as it was when this began
    std::array<StoredKey, 2> m_keys;
    quint64 m_generation = 0; ///< answers of an earlier connection are not ours
    bool m_isBusy = false;
};

} // namespace ff
