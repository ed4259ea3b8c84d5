// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <utility>
#include <variant>

namespace ff {

/// Everything that is known of a call that did not succeed. A value: copied, shown, journalled.
/// Never holds a key: text from the service is kept as data and passes redaction before logs.
struct FaceError
{
    enum class Kind {
        Network, ///< host not found, refused, reset, timed out: see `cause`
        Tls, ///< the certificate is not trusted
        Service, ///< the Face service answered with an error
        Gateway, ///< something before the service answered (HTML, empty, other JSON)
        Malformed, ///< 2xx whose body is not what was promised
        TooLarge, ///< the body passed our bound
        Refused, ///< not sent by us: insecure endpoint, invalid argument
        ReadOnly, ///< not sent by us: it would write, and the connection is read-only
        MissingKey, ///< no credentials for this connection now
        SignIn, ///< no token: the authority refused, or the operator has to sign in (see message)
        Cancelled ///< the caller cancelled, or the client was destroyed
    };
    enum class Cause { None, HostNotFound, ConnectionRefused, Timeout, Closed, Other };
    /// What is known of the request's effect. Only meaningful for calls that change something.
    enum class Delivery { NeverSent, OutcomeUnknown, Answered };

    Kind kind = Kind::Network;
    Cause cause = Cause::None;
    Delivery delivery = Delivery::NeverSent;
    int httpStatus = 0; ///< 0 when there was no answer
    QString code; ///< from error.code, else x-ms-error-code
    QString message; ///< the service's own words, or Qt's for network errors; plain text
    QString requestId; ///< apim-request-id
    QString clientRequestId; ///< ours, new for each request
    std::int64_t retryAfterMs = -1; ///< from Retry-After; -1 when absent

    [[nodiscard]] bool isNotTrained() const; ///< 404 …NotTrained: a state, not an error
    [[nodiscard]] bool isNotFound() const; ///< the Face service's own 404 of an object
    [[nodiscard]] bool isUnauthorized() const; ///< 401
    /// 403 UnsupportedFeature, or a 404 that is not the Face service's: no snapshots here.
    [[nodiscard]] bool isSnapshotsUnsupported() const;
    /// Worth asking again later: network, 408, 429, 5xx.
    [[nodiscard]] bool isTransient() const;

    /// One sentence of what happened, translated, plain text.
    [[nodiscard]] QString summary() const;
    /// One sentence of what the operator can do, translated, plain text. Never empty.
    [[nodiscard]] QString advice() const;
    /// Status, code and ids on one line, for details and support ("HTTP 403 · QuotaExceeded · …").
    [[nodiscard]] QString details() const;
};

/// Stands for "it worked" where a call has nothing to return.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// A value or a FaceError. Copyable, since QFuture copies (std::expected is C++23).
template<class T>
class [[nodiscard]] FaceResult
{
public:
    FaceResult() : m_state(cancelled()) { }
    FaceResult(T value) // NOLINT: a value is a result
        : m_state(std::move(value))
    { }
    FaceResult(FaceError error) // NOLINT: an error is a result
        : m_state(std::move(error))
    { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Only when ok().
    [[nodiscard]] const T &value() const { return std::get<0>(m_state); }
    [[nodiscard]] T &value() { return std::get<0>(m_state); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    /// Only when not ok().
    [[nodiscard]] const FaceError &error() const { return std::get<1>(m_state); }

private:
    static FaceError cancelled()
    {
        FaceError error;
        error.kind = FaceError::Kind::Cancelled;
        return error;
    }

    std::variant<T, FaceError> m_state;
};

} // namespace ff
