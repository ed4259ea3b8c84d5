// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/networkfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPromise>
#include <QSslCertificate>
#include <QtConcurrentRun>

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::ConnectionNetwork)
};

// A bundle of all public authorities has a quarter of this.
constexpr qint64 longestFile = 1024 * 1024;

FaceError refused(const QString &sentence)
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = sentence;
    return error;
}

FaceResult<NetworkSettings> withAuthorities(NetworkSettings settings, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(Text::tr("The file of added certificates %1 cannot be read: %2. Choose "
                                "another file in the connection's network settings.")
                           .arg(shown, file.errorString()));
    }
    const QByteArray text = file.read(longestFile + 1);
    if (text.size() <= longestFile)
        settings.authorities = QSslCertificate::fromData(text, QSsl::Pem);
    if (settings.authorities.isEmpty()) {
        return refused(Text::tr("The file of added certificates %1 holds no certificate in PEM "
                                "form. Choose another file in the connection's network settings.")
                           .arg(shown));
    }
    return settings;
}

} // namespace

bool needsProxyPassword(const ConnectionNetwork &network)
{
    const bool hasProxy = network.proxyMode == NetworkSettings::ProxyMode::Http
                          || network.proxyMode == NetworkSettings::ProxyMode::Socks5;
    return hasProxy && !network.proxyUser.isEmpty();
}

QFuture<FaceResult<NetworkSettings>> readNetwork(const ConnectionNetwork &network,
                                                 const QByteArray &proxyPassword)
{
    NetworkSettings settings;
    settings.proxyMode = network.proxyMode;
    settings.proxyHost = network.proxyHost;
    settings.proxyPort = network.proxyPort;
    settings.proxyUser = network.proxyUser;
    if (needsProxyPassword(network))
        settings.proxyPassword = proxyPassword;
    if (!network.caFile.isEmpty())
        return QtConcurrent::run(withAuthorities, settings, network.caFile);

    QPromise<FaceResult<NetworkSettings>> promise;
    promise.start();
    promise.addResult(FaceResult<NetworkSettings>(settings));
    promise.finish();
    return promise.future();
}

} // namespace ff
