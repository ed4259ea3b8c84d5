// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/signin/tokensource.h"
#include "tests/signin/authority.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ff::tests {

inline constexpr int patienceMs = 30'000;

/// The one result of a future; a failed wait reads as an empty result.
template<class T>
T resultOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs)
        || future.resultCount() != 1) {
        QTest::qFail("the call did not end with one result", __FILE__, __LINE__);
        return T{};
    }
    return future.result();
}

inline TokenRequest requestTo(const Authority &authority)
{
    TokenRequest request;
    request.authority = QUrl(authority.url());
    request.tenant = Authority::tenant();
    request.clientId = Authority::clientId();
    request.scope = QStringLiteral("https://cognitiveservices.azure.com/.default");
    return request;
}

/// A page as the operator's browser gets it, redirects followed.
struct Visit
{
    int status = 0;
    QByteArray page;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
};

/// Opens pages with a manager of its own, as a browser does.
class Browser
{
public:
    Visit open(const QUrl &page)
    {
        QNetworkRequest request(page);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        m_network.setProxy(QNetworkProxy::NoProxy);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patienceMs))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), reply->error()};
    }

private:
    QNetworkAccessManager m_network;
};

/// A folder that is all of PATH, with an `az` that does what the test says. Restores PATH.
class FakeCli
{
public:
    FakeCli() : m_path(qgetenv("PATH")) { qputenv("PATH", m_folder.path().toUtf8()); }
    ~FakeCli() { qputenv("PATH", m_path); }
    FakeCli(const FakeCli &) = delete;
    FakeCli &operator=(const FakeCli &) = delete;

    /// `script` runs with the developer's PATH; its arguments are kept in "asked".
    [[nodiscard]] bool install(const QByteArray &script)
    {
        QFile file(program());
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
               && file.write("#!/bin/sh\nPATH='" + m_path + "'\nD='" + m_folder.path().toUtf8()
                             + "'\necho \"$@\" >> \"$D/asked\"\n" + script + "\n")
                      > 0
               && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] bool put(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    [[nodiscard]] QByteArray asked() const
    {
        QFile file(m_folder.filePath(QStringLiteral("asked")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString program() const { return m_folder.filePath(QStringLiteral("az")); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace ff::tests
