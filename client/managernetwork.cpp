// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/managernetwork.h"

#include "client/logging.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace ff {

namespace {

/// Asks the operating system, and not for every request: with an automatic configuration that can
/// take long, and a manager serves one host.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        constexpr qint64 freshMs = 30'000;
        if (!m_age.isValid() || m_age.elapsed() > freshMs || m_host != query.peerHostName()) {
            m_proxies = systemProxyForQuery(query);
            m_host = query.peerHostName();
            m_age.start();
        }
        return m_proxies;
    }

private:
    QList<QNetworkProxy> m_proxies;
    QString m_host;
    QElapsedTimer m_age;
};

QNetworkProxy proxyOf(const NetworkSettings &settings)
{
    const bool socks = settings.proxyMode == NetworkSettings::ProxyMode::Socks5;
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                        settings.proxyHost, settings.proxyPort, settings.proxyUser,
                        QString::fromUtf8(settings.proxyPassword));
    // Qt tries the name and password of the proxy itself once a connection, and nobody answers its
    // proxyAuthenticationRequired(): a wrong password that is tried again locks an account. Of
    // Basic, Qt 6.4 sends Latin-1.
    // Tunnels only: a proxy that is handed whole requests would read the key in them.
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability
                          | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

} // namespace

void applyNetworkSettings(QNetworkAccessManager &manager, const NetworkSettings &settings,
                          bool toLoopback)
{
    using Mode = NetworkSettings::ProxyMode;
    registerSecret(settings.proxyPassword);
    if (settings.proxyMode == Mode::Http || settings.proxyMode == Mode::Socks5)
        manager.setProxy(proxyOf(settings));
    else if (settings.proxyMode == Mode::None || toLoopback)
        manager.setProxy(QNetworkProxy::NoProxy);
    else
        manager.setProxyFactory(new SystemProxies);
    // A link made under other settings must not serve the next request.
    manager.clearAccessCache();
    manager.clearConnectionCache();
}

QSslConfiguration tlsConfigurationFor(const NetworkSettings &settings)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(settings.authorities);
    return configuration;
}

} // namespace ff
