// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/tokenkeeper.h"

#include "client/signin/tokenanswer.h"
#include "client/whendone.h"
#include "models/clock.h"
#include "models/connections/secretstore.h"
#include "models/connections/signinsource.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr qint64 aheadSecs = 5 * 60;
constexpr qint64 failureStandsSecs = 15;
constexpr qint64 firstRetrySecs = 30;
constexpr qint64 longestRetrySecs = 5 * 60;
constexpr qint64 longestSleepMs = 60'000; // a computer that slept must notice soon after

FaceError signInFailure(const QString &message, const QString &code)
{
    FaceError error;
    error.kind = FaceError::Kind::SignIn;
    error.message = message;
    error.code = code;
    return error;
}

/// When a token of this life is to be renewed, in milliseconds after it was had.
qint64 renewAfterMs(qint64 lifeMs)
{
    return std::max(lifeMs - aheadSecs * 1000, lifeMs * 4 / 5);
}

} // namespace

TokenKeeper::TokenKeeper(const Connection &connection, const NetworkSettings &network,
                         SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_network(network)
    , m_secrets(secrets)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TokenKeeper::refreshIfDue);
}

TokenKeeper::~TokenKeeper() = default;

bool TokenKeeper::hasLivingToken() const
{
    return m_expiresAt.isValid() && m_clock.now() < m_expiresAt;
}

void TokenKeeper::start()
{
    if (m_isFetching || hasLivingToken())
        return;
    if (m_failedAt.isValid() && m_failedAt.secsTo(m_clock.now()) < failureStandsSecs)
        return;
    fetch(Asked::ByItself);
}

void TokenKeeper::signIn()
{
    fetch(Asked::ByOperator);
}

void TokenKeeper::reload()
{
    ++m_generation;
    m_source.reset(); // what it was fetching ends without us
    m_isFetching = false;
    fetch(Asked::ByItself);
}

void TokenKeeper::onTokenRejected()
{
    if (m_credentials.state() != Credentials::State::Token)
        return; // somebody noticed before
    m_rejected = m_credentials.secret();
    m_expiresAt = {};
    if (std::exchange(m_isAfterRejection, true)) {
        fail(signInFailure(tr("The Face service does not accept the token of this account. Check "
                              "in the Azure portal that the account has the role Cognitive "
                              "Services User on this resource, and that the tenant is right."),
                           u"token_rejected"_s));
        return;
    }
    fetch(Asked::ByItself);
}

void TokenKeeper::onTokenAccepted()
{
    m_isAfterRejection = false;
}

void TokenKeeper::fetch(Asked asked)
{
    if (asked == Asked::ByOperator)
        m_asked = asked;
    if (!hasLivingToken())
        setCredentials(Credentials::pending());
    if (m_isFetching)
        return;
    m_isFetching = true;
    m_timer.stop();
    if (m_source)
        askSource();
    else
        readSecret();
}

void TokenKeeper::readSecret()
{
    const auto use = [this](const QByteArray &secret) {
        m_storedSecret = secret;
        m_source = makeTokenSource(m_connection, m_network, secret);
        connect(m_source.get(), &TokenSource::browserWanted, this, &TokenKeeper::browserWanted);
        askSource();
    };
    const std::optional<SecretSlot> slot = signInSlot(m_connection.signIn);
    if (!slot) {
        use({});
        return;
    }
    whenDone(m_secrets.read(m_connection.id, *slot), this,
             [this, use, generation = m_generation](const SecretOutcome &outcome) {
                 if (generation == m_generation)
                     use(outcome.secret);
             });
}

void TokenKeeper::askSource()
{
    if (m_source->needsOperator() && m_asked != Asked::ByOperator) {
        onFetched(signInFailure(tr("You have to sign in in the browser."), u"sign_in_needed"_s));
        return;
    }
    whenDone(m_source->fetch(), this,
             [this, generation = m_generation](const FaceResult<AccessToken> &result) {
                 if (generation == m_generation)
                     onFetched(result);
             });
}

void TokenKeeper::onFetched(const FaceResult<AccessToken> &result)
{
    if (result.ok()) {
        useToken(*result);
        return;
    }
    const bool wasRefused = needsNewSignIn(result.error());
    if (wasRefused && m_connection.signIn.method == SignInMethod::Browser
        && !m_storedSecret.isEmpty()) {
        m_storedSecret.clear();
        m_secrets.remove(m_connection.id, SecretSlot::RefreshToken);
        if (m_asked == Asked::ByOperator && m_source->needsOperator()) {
            askSource(); // the operator waits: now the browser
            return;
        }
    }
    m_isFetching = false;
    m_asked = Asked::ByItself;
    if (hasLivingToken())
        retryLater();
    else
        fail(result.error());
}

void TokenKeeper::useToken(const AccessToken &token)
{
    m_isFetching = false;
    m_asked = Asked::ByItself;
    if (m_connection.signIn.method == SignInMethod::Browser && !token.refreshToken.isEmpty()
        && token.refreshToken != m_storedSecret) {
        m_storedSecret = token.refreshToken;
        m_secrets.write(m_connection.id, token.refreshToken, SecretSlot::RefreshToken);
    }
    if (token.token == m_rejected) { // the Azure CLI hands out what it has
        fail(signInFailure(tr("The Face service does not accept the token it was given, and there "
                              "is no newer one. Sign in again, and check that the account has the "
                              "role Cognitive Services User on this resource."),
                           u"token_rejected"_s));
        return;
    }
    if (token.expiresAt <= m_clock.now()) {
        fail(signInFailure(tr("The token that came has expired already. Check this computer's date "
                              "and time."),
                           u"expired"_s));
        return;
    }
    if (m_rejected.isEmpty())
        m_isAfterRejection = false;
    m_rejected.clear();
    m_failedAt = {};
    m_failedInRow = 0;
    m_expiresAt = token.expiresAt;
    const QDateTime now = m_clock.now();
    m_dueAt = now.addMSecs(renewAfterMs(now.msecsTo(m_expiresAt)));
    arm();
    setCredentials(Credentials::token(token.token));
}

void TokenKeeper::fail(const FaceError &error)
{
    m_isFetching = false;
    m_failedAt = m_clock.now();
    m_expiresAt = {};
    m_timer.stop();
    setCredentials(Credentials::missing(error));
    Q_EMIT failed(error);
}

void TokenKeeper::setCredentials(const Credentials &credentials)
{
    m_credentials = credentials;
    Q_EMIT credentialsChanged();
}

void TokenKeeper::retryLater()
{
    const qint64 wait = std::min(firstRetrySecs << std::min(m_failedInRow++, 8), longestRetrySecs);
    m_dueAt = std::min(m_clock.now().addSecs(wait), m_expiresAt);
    arm();
}

void TokenKeeper::arm()
{
    const qint64 left = m_clock.now().msecsTo(m_dueAt);
    m_timer.start(static_cast<int>(std::clamp<qint64>(left, 0, longestSleepMs)));
}

void TokenKeeper::refreshIfDue()
{
    if (m_isFetching || !m_expiresAt.isValid())
        return;
    if (m_clock.now() < m_dueAt)
        arm();
    else
        fetch(Asked::ByItself);
}

} // namespace ff
