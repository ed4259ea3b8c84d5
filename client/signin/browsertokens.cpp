// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/browsertokens.h"

#include "client/logging.h"
#include "client/signin/redirectlistener.h"
#include "client/signin/tokenanswer.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomText()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return base64Url(bytes);
}

} // namespace

BrowserTokens::BrowserTokens(const TokenRequest &request, const QByteArray &refreshToken,
                             int patienceMs)
    : m_request(request)
    , m_refreshToken(refreshToken)
    , m_endpoint(request, this)
{
    if (m_request.tenant.isEmpty())
        m_request.tenant = u"organizations"_s;
    registerSecret(refreshToken);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        abandon();
        end(signInError(tr("The browser did not come back in time. Sign in again, and finish it "
                           "in the browser window that opens."),
                        u"timeout"_s));
    });
}

BrowserTokens::~BrowserTokens() = default;

QByteArray BrowserTokens::scope() const
{
    return m_request.scope.toUtf8() + " offline_access"; // without it there is no refresh token
}

void BrowserTokens::begin()
{
    QString problem = m_endpoint.problem();
    if (problem.isEmpty() && m_request.clientId.isEmpty())
        problem = tr("The client id is missing. Enter it in the connection's settings.");
    if (!problem.isEmpty())
        end(signInError(problem));
    else if (m_refreshToken.isEmpty())
        openBrowser();
    else
        refresh();
}

void BrowserTokens::abandon()
{
    m_patience.stop();
    m_endpoint.abandon();
    m_verifier.clear();
    // Later: this may be an answer of that listener, and its page may still be on its way.
    if (RedirectListener *const listener = m_listener.release())
        listener->deleteLater();
}

void BrowserTokens::refresh()
{
    m_endpoint.post({{u"grant_type"_s, "refresh_token"_ba},
                     {u"client_id"_s, m_request.clientId.toUtf8()},
                     {u"refresh_token"_s, m_refreshToken},
                     {u"scope"_s, scope()}},
                    [this](const FaceResult<AccessToken> &result) { onToken(result); });
}

void BrowserTokens::openBrowser()
{
    const QByteArray state = randomText();
    m_listener = std::make_unique<RedirectListener>(state);
    if (!m_listener->listen()) {
        const QString words = m_listener->problem();
        abandon();
        end(signInError(
            tr("Faceferry cannot wait for the browser on this computer: %1.").arg(words)));
        return;
    }
    connect(m_listener.get(), &RedirectListener::redirected, this, &BrowserTokens::onRedirected);
    m_redirectUri = m_listener->redirectUri();
    m_verifier = randomText();
    registerSecret(m_verifier);
    const QByteArray challenge =
        base64Url(QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256));

    QUrl page = m_endpoint.url(u"authorize"_s);
    QByteArray query;
    const auto add = [&query](const char *name, const QByteArray &value) {
        query += (query.isEmpty() ? "" : "&") + QByteArray(name) + '=' + value.toPercentEncoding();
    };
    add("client_id", m_request.clientId.toUtf8());
    add("response_type", "code");
    add("response_mode", "query");
    add("redirect_uri", m_redirectUri.toUtf8());
    add("scope", scope());
    add("state", state);
    add("code_challenge", challenge);
    add("code_challenge_method", "S256");
    page.setQuery(QString::fromLatin1(query));
    m_patience.start();
    // From the event loop: whoever asked has its future before the browser opens.
    QMetaObject::invokeMethod(
        m_listener.get(), [this, page] { Q_EMIT browserWanted(page); }, Qt::QueuedConnection);
}

void BrowserTokens::onRedirected(const QUrlQuery &answer)
{
    const auto value = [&answer](const QString &name) {
        return answer.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (const QString code = value(u"error"_s); !code.isEmpty()) {
        const QString words = authoritysWords(value(u"error_description"_s));
        abandon();
        end(signInError(words.isEmpty() ? code : words, code));
        return;
    }
    const QByteArray code = value(u"code"_s).toUtf8();
    if (code.isEmpty()) {
        abandon();
        end(signInError(tr("The browser came back without a sign-in code.")));
        return;
    }
    redeem(code);
}

void BrowserTokens::redeem(const QByteArray &code)
{
    registerSecret(code);
    m_patience.stop();
    m_endpoint.post({{u"grant_type"_s, "authorization_code"_ba},
                     {u"client_id"_s, m_request.clientId.toUtf8()},
                     {u"code"_s, code},
                     {u"redirect_uri"_s, m_redirectUri.toUtf8()},
                     {u"code_verifier"_s, m_verifier},
                     {u"scope"_s, scope()}},
                    [this](const FaceResult<AccessToken> &result) { onToken(result); });
}

void BrowserTokens::onToken(const FaceResult<AccessToken> &result)
{
    abandon();
    if (!result.ok()) {
        if (needsNewSignIn(result.error()))
            m_refreshToken.clear();
        end(result);
        return;
    }
    AccessToken token = *result;
    if (token.refreshToken.isEmpty())
        token.refreshToken = m_refreshToken; // the authority did not change it
    m_refreshToken = token.refreshToken;
    end(token);
}

} // namespace ff
