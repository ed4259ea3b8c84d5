// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace ff {

/// How a client's requests travel: proxy and added authorities. Certificates are always checked;
/// there is no way to turn that off.
struct NetworkSettings
{
    enum class ProxyMode {
        System, ///< what the operating system says for the URL
        None,
        Http, ///< CONNECT
        Socks5
    };
    ProxyMode proxyMode = ProxyMode::System;
    QString proxyHost;
    quint16 proxyPort = 0;
    QString proxyUser;
    QByteArray proxyPassword; ///< secret: memory only
    QList<QSslCertificate> authorities; ///< trusted beside the system's
    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace ff
