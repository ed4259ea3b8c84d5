// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"

#include <QByteArray>

#include <optional>

namespace ff {

/// What a client signs its requests with. Lives in memory only; its text is never streamed,
/// logged or compared by operators other than ==.
class Credentials
{
public:
    enum class State {
        Pending, ///< on its way (keychain): calls wait for it
        Missing, ///< there is none: calls fail with whyMissing(), else Kind::MissingKey
        Key, ///< header Ocp-Apim-Subscription-Key
        Token ///< header Authorization: Bearer, a Microsoft Entra ID access token
    };

    Credentials() = default;
    [[nodiscard]] static Credentials pending() { return {}; }
    [[nodiscard]] static Credentials missing();
    /// There can be none, and this is why: what calls fail with, instead of Kind::MissingKey.
    [[nodiscard]] static Credentials missing(const FaceError &why);
    [[nodiscard]] static Credentials key(const QByteArray &key);
    [[nodiscard]] static Credentials token(const QByteArray &token);

    [[nodiscard]] State state() const { return m_state; }
    /// The key's or the token's bytes, for the request header alone.
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }
    /// Only with State::Missing, and only when there is more to say than "no key".
    [[nodiscard]] const std::optional<FaceError> &whyMissing() const { return m_whyMissing; }
    /// There is something to sign a request with.
    [[nodiscard]] bool isUsable() const { return m_state == State::Key || m_state == State::Token; }

private:
    State m_state = State::Pending;
    QByteArray m_secret;
    std::optional<FaceError> m_whyMissing;
};

inline Credentials Credentials::missing()
{
    Credentials credentials;
    credentials.m_state = State::Missing;
    return credentials;
}

inline Credentials Credentials::missing(const FaceError &why)
{
    Credentials credentials = missing();
    credentials.m_whyMissing = why;
    return credentials;
}

inline Credentials Credentials::key(const QByteArray &key)
{
    Credentials credentials;
    credentials.m_state = key.isEmpty() ? State::Missing : State::Key;
    credentials.m_secret = key;
    return credentials;
}

inline Credentials Credentials::token(const QByteArray &token)
{
    Credentials credentials;
    credentials.m_state = token.isEmpty() ? State::Missing : State::Token;
    credentials.m_secret = token;
    return credentials;
}

} // namespace ff
