// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httpanswer.h"
#include "client/signin/tokensource.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace ff {

class HttpCall;

/// POST {authority}/{tenant}/oauth2/v2.0/token over a manager of its own, since links under one
/// connection's proxy and certificates must not serve another. One request at a time; each leaves
/// once, because a code or a refresh token is good for one use.
class TokenEndpoint : public QObject
{
    Q_OBJECT
public:
    using Field = QPair<QString, QByteArray>; ///< name, value; sent in the body, percent-encoded
    using Done = std::function<void(const FaceResult<AccessToken> &)>;

    TokenEndpoint(const TokenRequest &request, QObject *parent);
    ~TokenEndpoint() override;

    /// Why nothing can be asked of this authority; empty when it can. Translated.
    [[nodiscard]] QString problem() const;
    /// `done` is called once, from the event loop, 60 s later at most; never after abandon().
    void post(const QList<Field> &fields, Done done);
    void abandon();
    /// {authority}/{tenant}/oauth2/v2.0/{leaf}
    [[nodiscard]] QUrl url(const QString &leaf) const;

private:
    void onFinished(const HttpAnswer &answer);

    TokenRequest m_request;
    QNetworkAccessManager m_network;
    QPointer<HttpCall> m_call;
    QTimer m_deadline;
    Done m_done;
};

} // namespace ff
