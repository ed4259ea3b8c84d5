// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "client/networksettings.h"
#include "client/signin/accesstoken.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace ff {

/// One way to get access tokens for a Face resource, scope
/// "https://cognitiveservices.azure.com/.default" (or the cloud's own). Errors are Kind::SignIn
/// with the authority's own words in `message` (plain text) and its error in `code`, or
/// Kind::Network. Nothing here blocks; lives in the GUI thread. One fetch at a time: a second call
/// while one runs joins it.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual QFuture<FaceResult<AccessToken>> fetch() = 0;
    virtual void cancel() = 0; ///< a fetch under way ends with Kind::Cancelled
    /// A fetch opens a browser and waits for the operator: never done without being asked.
    [[nodiscard]] virtual bool needsOperator() const { return false; }

Q_SIGNALS:
    /// Browser sign-in: this page is to be opened now. Whoever owns the source opens it.
    void browserWanted(const QUrl &page);
};

struct TokenRequest
{
    QUrl authority; ///< "https://login.microsoftonline.com"; http only on loopback
    QString tenant;
    QString clientId;
    QString scope;
    NetworkSettings network; ///< the same proxy and authorities as the resource's
};

/// Client credentials with a secret (POST {authority}/{tenant}/oauth2/v2.0/token).
[[nodiscard]] std::unique_ptr<TokenSource> makeServicePrincipalTokens(const TokenRequest &request,
                                                                      const QByteArray &secret);
/// `az account get-access-token`; tenant may be empty. `program` is "az" outside of tests.
[[nodiscard]] std::unique_ptr<TokenSource> makeAzureCliTokens(const TokenRequest &request,
                                                              const QString &program);
/// Authorization code with PKCE (S256) on http://localhost:{free port}; with a refresh token it
/// first tries to go without the operator.
[[nodiscard]] std::unique_ptr<TokenSource> makeBrowserTokens(const TokenRequest &request,
                                                             const QByteArray &refreshToken);

} // namespace ff
