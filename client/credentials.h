// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ff {

/// What a client signs its requests with. Lives in memory only; its text is never streamed,
/// logged or compared by operators other than ==.
class Credentials
{
public:
    enum class State {
        Pending, ///< on its way (keychain): calls wait for it
        Missing, ///< there is none: calls fail with Kind::MissingKey
        Key ///< header Ocp-Apim-Subscription-Key
    };

    Credentials() = default;
    [[nodiscard]] static Credentials pending() { return {}; }
    [[nodiscard]] static Credentials missing();
    [[nodiscard]] static Credentials key(const QByteArray &key);

    [[nodiscard]] State state() const { return m_state; }
    /// The key's bytes, for the request header alone.
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }

private:
    State m_state = State::Pending;
    QByteArray m_secret;
};

inline Credentials Credentials::missing()
{
    Credentials credentials;
    credentials.m_state = State::Missing;
    return credentials;
}

inline Credentials Credentials::key(const QByteArray &key)
{
    Credentials credentials;
    credentials.m_state = key.isEmpty() ? State::Missing : State::Key;
    credentials.m_secret = key;
    return credentials;
}

} // namespace ff
