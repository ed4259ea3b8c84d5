// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxthread.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>

#include <memory>

namespace ff::sandbox {

/// What came back over HTTP. Status 0: no answer.
struct Reply
{
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    /// error.code, empty when there is none.
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// The path in Operation-Location.
    [[nodiscard]] QString location() const;
};

/// A sandbox on its own thread and a plain HTTP client for it, which knows nothing of Face.
class FaceTestClient
{
public:
    explicit FaceTestClient(const SandboxOptions &options);

    /// True when the sandbox is ready.
    [[nodiscard]] bool start();
    /// Ends the sandbox and waits for it; start() makes a new one with the same options.
    void stop();
    [[nodiscard]] SandboxThread &sandbox() { return *m_thread; }
    [[nodiscard]] const SandboxReady &ready() const { return m_ready; }

    int caller = 0; ///< which subscription's key is sent
    QString version = QStringLiteral("v1.0");
    QList<std::pair<QByteArray, QByteArray>> extraHeaders;

    Reply get(const QString &path);
    Reply remove(const QString &path);
    Reply put(const QString &path, const QJsonObject &body);
    Reply patch(const QString &path, const QJsonObject &body);
    Reply post(const QString &path, const QJsonObject &body);
    Reply upload(const QString &path, const QByteArray &image);
    Reply send(const QByteArray &verb, const QString &path, const QByteArray &body,
               const QByteArray &contentType);

    void advance(std::chrono::milliseconds by) { m_thread->advanceClock(by); }
    [[nodiscard]] QString subscriptionId(int index) const;
    /// Takes and waits by the clock; the snapshot's path "/snapshots/…", empty when it failed.
    QString takeDone(const QString &type, const QString &objectId, const QStringList &scope);

private:
    SandboxOptions m_options;
    SandboxReady m_ready;
    bool m_isReady = false;
    bool m_hasFailed = false;
    std::unique_ptr<SandboxThread> m_thread;
    QNetworkAccessManager m_network;
};

/// A PNG of 1 x 1 pixels, padded to `size` bytes.
[[nodiscard]] QByteArray pngOfSize(qsizetype size);

} // namespace ff::sandbox
