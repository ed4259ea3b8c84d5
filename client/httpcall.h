// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httpanswer.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

class QNetworkAccessManager;

namespace ff {

class OneShotBody;

/// One HTTP exchange that leaves once and ends once. Adds nothing of the Face service; bounds,
/// TLS, redirects and the manager's own re-sending are its subject (Qt 6.4 facts in the house
/// rules).
class HttpCall : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        QByteArray verb;
        QNetworkRequest request; ///< URL and the headers of the service
        QByteArray body;
        qint64 bodyBound = 0; ///< decoded bytes of the answer
        int inactivityMs = 0;
        QString clientRequestId;
    };

    HttpCall(QNetworkAccessManager &manager, const Order &order, QObject *parent);
    ~HttpCall() override; ///< aborts without a signal

    /// Once.
    void start();
    /// Ends the exchange for a reason of our side; finished() is emitted inside the call.
    void abort(HttpAnswer::Ending reason);

Q_SIGNALS:
    /// Exactly once after start().
    void finished(const ff::HttpAnswer &answer);

private:
    void connectReply();
    void checkLength();
    void readAvailable();
    void onReplyFinished();
    void conclude(HttpAnswer::Ending ending);

    QNetworkAccessManager &m_manager;
    Order m_order;
    HttpAnswer m_answer;
    QElapsedTimer m_clock;
    QPointer<QNetworkReply> m_reply;
    OneShotBody *m_body = nullptr; // lives as long as the reply
    QString m_tlsReasons;
    bool m_requestSent = false;
    bool m_done = false;
};

} // namespace ff
