// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

// What follows /face/ in a pasted address, when it looks like a version.
QString versionIn(const QString &path)
{
    static const QRegularExpression form(u"(?:\\A|/)face/(v[0-9][^/]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(path).captured(1);
}

} // namespace

Endpoint Endpoint::fromUserInput(const QString &pasted)
{
    Endpoint endpoint;
    QString text = pasted.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).trimmed();
    if (text.isEmpty())
        return endpoint;

    static const QRegularExpression scheme(u"\\A([a-zA-Z][a-zA-Z0-9+.-]*)://"_s);
    const bool hasScheme = scheme.match(text).hasMatch();
    // Parsed with https first: "localhost:5000" would otherwise read as scheme "localhost".
    QUrl url(hasScheme ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        endpoint.m_problem = Problem::NotAUrl;
        return endpoint;
    }
    if (!hasScheme && isLoopbackHost(url.host()))
        url.setScheme(u"http"_s);
    endpoint.m_pastedVersion = versionIn(url.path());

    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        endpoint.m_problem = Problem::UnsupportedScheme;
    else if (!url.userInfo().isEmpty())
        endpoint.m_problem = Problem::HasUserInfo;
    else if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host()))
        endpoint.m_problem = Problem::InsecureHttp;
    else
        endpoint.m_problem = Problem::None;

    QUrl bare;
    bare.setScheme(url.scheme());
    bare.setHost(url.host());
    if (url.port() != -1 && portOf(url) != (url.scheme() == "https"_L1 ? 443 : 80))
        bare.setPort(url.port());
    endpoint.m_url = bare;
    return endpoint;
}

QString Endpoint::problemText() const
{
    switch (m_problem) {
    case Problem::None:
        return {};
    case Problem::Empty:
        return QCoreApplication::translate(
            "ff::Endpoint", "Enter the endpoint that the Azure portal shows for the resource.");
    case Problem::NotAUrl:
        return QCoreApplication::translate(
            "ff::Endpoint",
            "This is not an address. Enter one like https://name.cognitiveservices.azure.com.");
    case Problem::InsecureHttp:
        return QCoreApplication::translate(
            "ff::Endpoint",
            "Over http the key would travel unencrypted. Use https, or reach the container "
            "through a tunnel to 127.0.0.1.");
    case Problem::HasUserInfo:
        return QCoreApplication::translate(
            "ff::Endpoint",
            "The address carries a user name or password. Remove it: the key has its own field.");
    case Problem::UnsupportedScheme:
        return QCoreApplication::translate(
            "ff::Endpoint", "Only https addresses can be used, and http on this computer.");
    }
    Q_UNREACHABLE();
}

QString Endpoint::text() const
{
    return m_url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                          | QUrl::RemoveUserInfo);
}

bool Endpoint::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

Endpoint::Cloud Endpoint::cloud() const
{
    const QString host = m_url.host().toLower();
    if (host.endsWith(".azure.us"_L1) || host.endsWith(".microsoft.us"_L1))
        return Cloud::UsGovernment;
    if (host.endsWith(".azure.cn"_L1))
        return Cloud::China;
    if (host.endsWith(".azure.com"_L1) || host.endsWith(".microsoft.com"_L1))
        return Cloud::Global;
    return Cloud::Private;
}

bool Endpoint::isSameOrigin(const QUrl &url) const
{
    return m_url.scheme() == url.scheme()
           && m_url.host().compare(url.host(), Qt::CaseInsensitive) == 0
           && portOf(m_url) == portOf(url);
}

} // namespace ff
