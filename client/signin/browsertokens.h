// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/signin/singlefetch.h"
#include "client/signin/tokenendpoint.h"

#include <QTimer>
#include <QUrlQuery>

namespace ff {

class RedirectListener;

/// Sign-in in the operator's browser: see makeBrowserTokens(). Keeps the newest refresh token, so
/// that later fetches go without the operator; when the authority no longer takes it, the fetch
/// fails and the next one opens a browser.
class BrowserTokens : public SingleFetch
{
    Q_OBJECT
public:
    static constexpr int defaultPatienceMs = 300'000;

    BrowserTokens(const TokenRequest &request, const QByteArray &refreshToken,
                  int patienceMs = defaultPatienceMs);
    ~BrowserTokens() override;

    [[nodiscard]] bool needsOperator() const override { return m_refreshToken.isEmpty(); }

protected:
    void begin() override;
    void abandon() override;

private:
    void refresh();
    void openBrowser();
    void onRedirected(const QUrlQuery &answer);
    void redeem(const QByteArray &code);
    void onToken(const FaceResult<AccessToken> &result);
    [[nodiscard]] QByteArray scope() const;

    TokenRequest m_request;
    QByteArray m_refreshToken;
    TokenEndpoint m_endpoint;
    QTimer m_patience;
    std::unique_ptr<RedirectListener> m_listener; ///< while the browser is out
    QString m_redirectUri;
    QByteArray m_verifier; ///< PKCE (RFC 7636): secret until it was redeemed
};

} // namespace ff
