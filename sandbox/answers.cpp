// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"

#include <QJsonDocument>

#include <string_view>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
Answer documentAnswer(const QJsonDocument &document)
{
    Answer answer;
    // Line feeds inside strings are escaped, so every one left is the indentation's.
    answer.body = document.toJson(QJsonDocument::Indented).replace("\n", "\r\n");
    return answer;
}
} // namespace

Answer jsonAnswer(const QJsonObject &object)
{
    return documentAnswer(QJsonDocument(object));
}

Answer jsonAnswer(const QJsonArray &array)
{
    return documentAnswer(QJsonDocument(array));
}

Answer writtenJsonAnswer(const QByteArray &json)
{
    Answer answer;
    answer.body = json;
    return answer;
}

void appendJsonString(QByteArray &to, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    static constexpr std::string_view escaped = "\b\t\n\f\r\"\\";
    static constexpr std::string_view letters = "btnfr\"\\";
    to += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (const std::size_t at = escaped.find(c); at != std::string_view::npos)
            to.append('\\').append(letters[at]);
        else if (quint8(c) < 0x20)
            to.append("\\u00").append(digits[quint8(c) >> 4]).append(digits[quint8(c) & 15]);
        else
            to += c;
    }
    to += '"';
}

QJsonValue orNull(const QVariant &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text.toString());
}

Answer emptyAnswer(int status)
{
    Answer answer;
    answer.status = status;
    return answer;
}

Answer acceptedAnswer(const QString &operationLocation)
{
    Answer answer = emptyAnswer(202);
    answer.headers.append({"Operation-Location"_ba, operationLocation.toUtf8()});
    return answer;
}

Answer errorAnswer(int status, const QString &code, const QString &message)
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    Answer answer = jsonAnswer(QJsonObject{{u"error"_s, error}});
    answer.status = status;
    answer.headers.append({"x-ms-error-code"_ba, code.toUtf8()});
    return answer;
}

Answer badArgument(const QString &message)
{
    return errorAnswer(400, u"BadArgument"_s, message);
}

Answer invalidField(QStringView field)
{
    return badArgument(u'\'' + field + u"' is invalid."_s);
}

Answer gatewayNotFound()
{
    return errorAnswer(404, u"404"_s, u"Resource not found"_s);
}

} // namespace ff::sandbox
