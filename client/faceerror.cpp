// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/faceresult.h"

#include "client/httpanswer.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::FaceError)
};

struct CodeAdvice
{
    QLatin1StringView code; // as a suffix, so that one line serves all four container types
    const char *advice;
};

// The published codes, and the assumed ones for snapshots (wire-facts "Errors").
constexpr std::array codeAdvices{
    CodeAdvice{"BadArgument"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Correct the value that the service names and try again.")},
    CodeAdvice{
        "InvalidImageSize"_L1,
        QT_TRANSLATE_NOOP("ff::FaceError", "Choose an image between 1 KB and 6 MB in size.")},
    CodeAdvice{"InvalidImage"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Choose a JPEG, PNG, GIF or BMP image that shows one face.")},
    CodeAdvice{"InvalidURL"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Check that the image's address opens without signing in.")},
    CodeAdvice{"UnsupportedFeature"_L1,
               QT_TRANSLATE_NOOP(
                   "ff::FaceError",
                   "This resource is not approved for the feature. On Microsoft's public endpoints "
                   "snapshots were retired on 30 June 2023; use a private endpoint that still "
                   "serves them.")},
    CodeAdvice{"QuotaExceeded"_L1,
               QT_TRANSLATE_NOOP(
                   "ff::FaceError",
                   "A limit of the resource's tier is reached. Delete what is no longer needed, "
                   "wait until the quota starts anew, or use a larger tier.")},
    CodeAdvice{"NotTrained"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError", "Start a training; there has not been one yet.")},
    CodeAdvice{"TrainingNotFinished"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Wait until the running training has finished, then try again.")},
    CodeAdvice{"ConcurrentOperationConflict"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Another change of the same object is under way. Try again in a "
                                 "few seconds.")},
    CodeAdvice{"Exists"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError", "Choose another id: this one is taken.")},
    CodeAdvice{"SnapshotNotFound"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "The snapshot was deleted, has expired after 48 hours, or is not "
                                 "offered to this subscription. Take a new one.")},
    CodeAdvice{"OperationNotFound"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "The service no longer knows this operation. Look for the object "
                                 "it was to make.")},
    CodeAdvice{"PersonNotFound"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Refresh the list of persons: this one was deleted meanwhile.")},
    CodeAdvice{"PersistedFaceNotFound"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Refresh the list of faces: this one was deleted meanwhile.")},
    CodeAdvice{"NotFound"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Refresh the list: the object was deleted meanwhile, or there "
                                 "never was one of this id here.")},
    CodeAdvice{"InvalidVersion"_L1,
               QT_TRANSLATE_NOOP("ff::FaceError",
                                 "Choose another API version in the connection's settings.")},
};

QString adviceForCode(const QString &code)
{
    for (const CodeAdvice &entry : codeAdvices) {
        if (code.endsWith(entry.code, Qt::CaseInsensitive))
            return Text::tr(entry.advice);
    }
    return {};
}

QString adviceForStatus(const FaceError &error)
{
    const int status = error.httpStatus;
    if (status >= 300 && status < 400) {
        return Text::tr(
            "Enter the endpoint exactly as the Azure portal shows it: this address leads "
            "elsewhere.");
    }
    switch (status) {
    case 401:
        return Text::tr(
            "Enter a valid key in the connection's settings; check that it belongs to this "
            "endpoint's resource and that local authentication is not disabled.");
    case 403:
        return Text::tr("Check the resource's network rules and permissions in the Azure portal.");
    case 404:
        return Text::tr(
            "Check the endpoint and the API version: there is no such Face service call "
            "at this address.");
    case 405:
    case 501:
        return Text::tr("Choose another API version: this endpoint does not offer the call.");
    case 407:
        return Text::tr("Check the proxy's user name and password in the connection's settings.");
    case 408:
    case 504:
        return Text::tr(
            "The service took too long. Look whether the change took effect before you try "
            "again.");
    case 409:
        return Text::tr("The object is busy or changed meanwhile. Refresh and try again.");
    case 413:
        return Text::tr("Send less at once: the request is larger than the service takes.");
    case 429:
        if (error.retryAfterMs > 0) {
            const qint64 seconds = (error.retryAfterMs + 999) / 1000;
            return Text::tr("The resource's rate limit is reached. Try again in %n second(s).",
                            nullptr, int(qMin<qint64>(seconds, 1'000'000)));
        }
        return Text::tr("The resource's rate limit is reached. Wait a minute and try again.");
    default:
        break;
    }
    if (status >= 500) {
        return Text::tr("The service has trouble. Try again later; if it lasts, tell support the "
                        "request id in the details.");
    }
    return Text::tr(
        "Check the connection's endpoint and what was entered; the details help support.");
}

QString adviceForNetwork(const FaceError &error)
{
    if (error.code == proxyFailure)
        return Text::tr("Check the proxy on the page “Network” of the connection's settings.");
    if (error.code == authorityFailure)
        return Text::tr("Check the network, and the authority on the page “Sign-in” of the "
                        "connection's settings.");
    if (error.delivery == FaceError::Delivery::OutcomeUnknown
        && error.cause != FaceError::Cause::HostNotFound
        && error.cause != FaceError::Cause::ConnectionRefused) {
        return Text::tr("The answer never came. Check the network, and look whether a change took "
                        "effect before you try again.");
    }
    switch (error.cause) {
    case FaceError::Cause::HostNotFound:
        return Text::tr("Check the endpoint's spelling and this computer's name resolution.");
    case FaceError::Cause::ConnectionRefused:
        return Text::tr("Check the endpoint's address and port, and that the service is running.");
    case FaceError::Cause::Timeout:
        return Text::tr("Check the network, the proxy and the firewall, then try again.");
    case FaceError::Cause::Closed:
    case FaceError::Cause::Other:
    case FaceError::Cause::None:
        break;
    }
    return Text::tr("Check the network connection and the proxy, then try again.");
}

// Others' words stand before our advice: they end as a sentence does.
QString ended(const QString &words)
{
    static const QString ends = u".!?…。！？"_s;
    const QString text = words.trimmed();
    return text.isEmpty() || ends.contains(text.back()) ? text : text + u'.';
}

// Signing in with what is typed into a terminal, whose words say already what to do.
bool isOfCli(const FaceError &error)
{
    return error.code == "not_installed"_L1 || error.code == "not_signed_in"_L1
           || error.code == "cli_failed"_L1;
}

QString adviceForSignIn(const FaceError &error)
{
    if (error.httpStatus == 401) {
        return Text::tr("Sign in again; check that the account has a role for this resource, such "
                        "as Cognitive Services User.");
    }
    if (error.code == "sign_in_needed"_L1)
        return Text::tr("Sign in: your browser opens for it.");
    if (isOfCli(error))
        return Text::tr("When that is done, try again.");
    return Text::tr("Sign in again, or check the sign-in settings of the connection.");
}

QString networkSummary(const FaceError &error)
{
    if ((error.code == proxyFailure || error.code == authorityFailure) && !error.message.isEmpty())
        return ended(error.message);
    switch (error.cause) {
    case FaceError::Cause::HostNotFound:
        return Text::tr("The host was not found.");
    case FaceError::Cause::ConnectionRefused:
        return Text::tr("The connection was refused.");
    case FaceError::Cause::Timeout:
        return Text::tr("The service did not answer in time.");
    case FaceError::Cause::Closed:
        return Text::tr("The connection was closed before the answer was complete.");
    case FaceError::Cause::Other:
    case FaceError::Cause::None:
        break;
    }
    if (error.message.isEmpty())
        return Text::tr("The network failed.");
    return Text::tr("The network failed: %1").arg(ended(error.message));
}

QString answeredSummary(const FaceError &error)
{
    if (!error.message.isEmpty())
        return Text::tr("The service answered: %1").arg(ended(error.message));
    if (!error.code.isEmpty() && error.code != QString::number(error.httpStatus)) {
        return Text::tr("The service answered with HTTP status %1 (%2).")
            .arg(QString::number(error.httpStatus), error.code);
    }
    return Text::tr("The service answered with HTTP status %1.").arg(error.httpStatus);
}

QString gatewaySummary(const FaceError &error)
{
    if (error.httpStatus == 401)
        return Text::tr("The key was not accepted.");
    if (error.httpStatus == 407)
        return Text::tr("The proxy did not accept the user name and password.");
    if (error.httpStatus == 429)
        return Text::tr("The resource's rate limit is reached.");
    if (error.message.isEmpty()) {
        return Text::tr("Something before the Face service answered with HTTP status %1.")
            .arg(error.httpStatus);
    }
    return Text::tr("Something before the Face service answered with HTTP status %1: %2")
        .arg(QString::number(error.httpStatus), ended(error.message));
}

} // namespace

bool FaceError::isNotTrained() const
{
    return httpStatus == 404 && kind == Kind::Service && code.endsWith("NotTrained"_L1);
}

bool FaceError::isNotFound() const
{
    return httpStatus == 404 && kind == Kind::Service && code.endsWith("NotFound"_L1);
}

bool FaceError::isUnauthorized() const
{
    return httpStatus == 401;
}

bool FaceError::isSnapshotsUnsupported() const
{
    if (httpStatus == 403)
        return code.compare("UnsupportedFeature"_L1, Qt::CaseInsensitive) == 0;
    return httpStatus == 404 && kind == Kind::Gateway;
}

bool FaceError::isTransient() const
{
    if (kind == Kind::Network)
        return true;
    const bool answered = kind == Kind::Service || kind == Kind::Gateway;
    return answered && (httpStatus == 408 || httpStatus == 429 || httpStatus >= 500);
}

QString FaceError::summary() const
{
    switch (kind) {
    case Kind::Network:
        return networkSummary(*this);
    case Kind::Tls:
        if (message.isEmpty())
            return Text::tr("The server's certificate is not trusted.");
        return Text::tr("The server's certificate is not trusted: %1").arg(ended(message));
    case Kind::Service:
        return answeredSummary(*this);
    case Kind::Gateway:
        return gatewaySummary(*this);
    case Kind::Malformed:
        if (message.isEmpty())
            return Text::tr("The answer could not be understood.");
        return Text::tr("The answer could not be understood: %1").arg(ended(message));
    case Kind::TooLarge:
        return Text::tr("The answer is larger than the service ever sends and was not read.");
    case Kind::Refused:
        return Text::tr("The request was not sent: %1").arg(ended(message));
    case Kind::MissingKey:
        return Text::tr("There is no key for this connection.");
    case Kind::ReadOnly:
        return Text::tr("Nothing was sent: this connection is read-only.");
    case Kind::SignIn:
        if (code == "sign_in_needed"_L1)
            return Text::tr("You are not signed in yet.");
        if (isOfCli(*this) && !message.isEmpty())
            return ended(message);
        if (message.isEmpty())
            return Text::tr("Signing in did not succeed.");
        return Text::tr("Signing in did not succeed: %1").arg(ended(message));
    case Kind::Cancelled:
        return Text::tr("The request was cancelled.");
    }
    Q_UNREACHABLE();
}

QString FaceError::advice() const
{
    switch (kind) {
    case Kind::Network:
        return adviceForNetwork(*this);
    case Kind::Tls:
        return Text::tr("Check the endpoint's name and this computer's clock; a company's own "
                        "authority must be trusted by the operating system or added in the "
                        "connection's settings.");
    case Kind::Service:
    case Kind::Gateway: {
        const bool codeIsTheServices = kind == Kind::Service;
        const QString byCode = codeIsTheServices ? adviceForCode(code) : QString();
        return byCode.isEmpty() ? adviceForStatus(*this) : byCode;
    }
    case Kind::Malformed:
        return Text::tr("Check that the endpoint is a Face resource and that no proxy changes its "
                        "answers.");
    case Kind::TooLarge:
        return Text::tr(
            "Check that the endpoint is a Face resource: this answer does not come from "
            "one.");
    case Kind::Refused:
        return Text::tr("Correct what was entered and try again.");
    case Kind::MissingKey:
        return Text::tr("Enter the key in the connection's settings.");
    case Kind::ReadOnly:
        return Text::tr("Unlock the connection for writing, then try again.");
    case Kind::SignIn:
        return adviceForSignIn(*this);
    case Kind::Cancelled:
        if (delivery == Delivery::OutcomeUnknown)
            return Text::tr("The request had left already: look whether it took effect.");
        return Text::tr("Start it again when it is needed.");
    }
    Q_UNREACHABLE();
}

QString FaceError::details() const
{
    QStringList parts;
    if (httpStatus != 0)
        parts += Text::tr("HTTP %1").arg(httpStatus);
    const bool isOurs = code == proxyFailure || code == authorityFailure;
    if (!code.isEmpty() && !isOurs && code != QString::number(httpStatus))
        parts += code;
    // A network error's own words are in no code.
    if (httpStatus == 0 && !message.isEmpty())
        parts += message;
    if (!requestId.isEmpty())
        parts += Text::tr("request id %1").arg(requestId);
    if (!clientRequestId.isEmpty())
        parts += Text::tr("client request id %1").arg(clientRequestId);
    return parts.join(u" · "_s);
}

} // namespace ff
