// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace ff {

/// FaceError::code of a network failure on the way to the proxy; the message names the proxy.
inline constexpr QLatin1StringView proxyFailure{"proxy_failed"};
/// FaceError::code of a network failure on the way to the sign-in address, which the message names.
inline constexpr QLatin1StringView authorityFailure{"authority_failed"};

/// How one HTTP exchange ended, and everything that came back. A value: interpreted in any thread.
struct HttpAnswer
{
    enum class Ending {
        Complete, ///< status, headers and the whole body
        Broken, ///< the network failed, before or after the headers: see `cause`
        TlsRefused, ///< the certificate or the handshake
        ProxyUnauthorized, ///< the proxy wants another user name or password
        DeadlinePassed,
        InactivityPassed,
        TooLarge, ///< the body passed our bound
        Undecodable, ///< its compression is corrupt
        Aborted ///< by our side
    };

    Ending ending = Ending::Broken;
    FaceError::Cause cause = FaceError::Cause::None;
    bool sent = false; ///< the service may have the request; false only when it cannot
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool isOfProxy = false; ///< the way to the proxy failed: `errorText` names it
    QString errorText; ///< Qt's words for a network or TLS failure
    QString clientRequestId;
    qint64 elapsedMs = 0;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< any case; empty if absent
    [[nodiscard]] bool hasSuccessStatus() const { return status >= 200 && status < 300; }
    [[nodiscard]] bool isComplete() const { return ending == Ending::Complete; }
};

/// The FaceError of an exchange that is no success. Error bodies in all forms of wire-facts
/// "Errors": the service's shape, the gateway's shapes, HTML, empty. Pure, any thread.
[[nodiscard]] FaceError errorOf(const HttpAnswer &answer);

/// A 2xx whose content is not what was promised; `reason` is translated.
[[nodiscard]] FaceError malformedAnswer(const HttpAnswer &answer, const QString &reason);

/// Milliseconds of a Retry-After header: seconds or an HTTP date relative to the answer's own
/// Date header; -1 when absent or unreadable.
[[nodiscard]] std::int64_t retryAfterMs(const HttpAnswer &answer);

/// Text for people out of a body that may be HTML: one line, no tags, at most 300 characters.
[[nodiscard]] QString plainTextOf(const QByteArray &body);

} // namespace ff
