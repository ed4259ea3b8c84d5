// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ff::tests {

QSslConfiguration makeTestCertificate(const QString &names)
{
    QSslConfiguration configuration;
    const QTemporaryDir dir;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                   u"2"_s, u"-subj"_s, u"/CN=Faceferry test"_s, u"-addext"_s,
                   u"subjectAltName="_s + names, u"-keyout"_s, dir.filePath(u"key.pem"_s),
                   u"-out"_s, dir.filePath(u"cert.pem"_s)});
    if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0) {
        qWarning("the openssl program is needed: %s", openssl.readAllStandardError().constData());
        return configuration;
    }
    QFile certificate(dir.filePath(u"cert.pem"_s));
    QFile key(dir.filePath(u"key.pem"_s));
    if (certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly)) {
        configuration.setLocalCertificate(QSslCertificate(&certificate, QSsl::Pem));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    }
    return configuration;
}

} // namespace ff::tests
