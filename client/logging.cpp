// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/logging.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ff {

Q_LOGGING_CATEGORY(lcNet, "face.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOps, "face.ops", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "face.gui", QtInfoMsg)

namespace {

struct SecretTexts
{
    QMutex mutex;
    QSet<QString> texts;
};

SecretTexts &secretTexts()
{
    static SecretTexts instance;
    return instance;
}

} // namespace

void registerSecret(const QByteArray &secret)
{
    // Shorter texts would blot out ordinary words and are no keys.
    if (secret.size() < 6)
        return;
    SecretTexts &known = secretTexts();
    const QMutexLocker lock(&known.mutex);
    known.texts.insert(QString::fromUtf8(secret));
}

QString redact(QString text)
{
    static const QString blot = u"[redacted]"_s;
    {
        SecretTexts &known = secretTexts();
        const QMutexLocker lock(&known.mutex);
        for (const QString &secret : std::as_const(known.texts))
            text.replace(secret, blot, Qt::CaseInsensitive);
    }
    static const QRegularExpression keyValue(
        u"((?:ocp-apim-subscription-key|subscription-key|api-key)[\"']?\\s*[:=]\\s*[\"']?)"
        "[^\\s\"'&,;<>]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(u"(bearer\\s+)[A-Za-z0-9._~+/=-]{8,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shaped(
        u"(?<![A-Za-z0-9-])(?:[0-9a-fA-F]{32}|[A-Za-z0-9]{84})(?![A-Za-z0-9-])"_s);
    text.replace(keyValue, u"\\1"_s + blot);
    text.replace(bearer, u"\\1"_s + blot);
    text.replace(shaped, blot);
    return text;
}

} // namespace ff
