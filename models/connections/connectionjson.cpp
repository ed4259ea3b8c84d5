// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionjson.h"

#include "client/facetypes.h"

#include <QCoreApplication>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::ConnectionFile)
};

/// Far above what a field needs; a longer text comes from no version of ours.
constexpr qsizetype longestText = 2048;

template<class Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

constexpr std::array labelWords{
    Word<EnvironmentLabel::Kind>{EnvironmentLabel::Kind::None, "none"_L1},
    Word<EnvironmentLabel::Kind>{EnvironmentLabel::Kind::Production, "production"_L1},
    Word<EnvironmentLabel::Kind>{EnvironmentLabel::Kind::Staging, "staging"_L1},
    Word<EnvironmentLabel::Kind>{EnvironmentLabel::Kind::Test, "test"_L1},
    Word<EnvironmentLabel::Kind>{EnvironmentLabel::Kind::Custom, "custom"_L1},
};
constexpr std::array methodWords{
    Word<SignInMethod>{SignInMethod::Key, "key"_L1},
    Word<SignInMethod>{SignInMethod::ServicePrincipal, "servicePrincipal"_L1},
    Word<SignInMethod>{SignInMethod::AzureCli, "azureCli"_L1},
    Word<SignInMethod>{SignInMethod::Browser, "browser"_L1},
};
constexpr std::array proxyWords{
    Word<NetworkSettings::ProxyMode>{NetworkSettings::ProxyMode::System, "system"_L1},
    Word<NetworkSettings::ProxyMode>{NetworkSettings::ProxyMode::None, "none"_L1},
    Word<NetworkSettings::ProxyMode>{NetworkSettings::ProxyMode::Http, "http"_L1},
    Word<NetworkSettings::ProxyMode>{NetworkSettings::ProxyMode::Socks5, "socks5"_L1},
};

template<class Value, size_t N>
QString wordOf(const std::array<Word<Value>, N> &words, Value value)
{
    for (const Word<Value> &word : words) {
        if (word.value == value)
            return word.word;
    }
    Q_UNREACHABLE();
}

/// Reads fields of one object and keeps the first that makes no sense.
class Reader
{
public:
    Reader(const QJsonObject &object, QString &badField) : m_object(object), m_bad(badField) { }

    QString text(QLatin1StringView field)
    {
        const QJsonValue value = valueOf(field);
        if (value.isUndefined())
            return {};
        const QString text = value.toString();
        if (!value.isString() || text.size() > longestText)
            refuse(field);
        return text;
    }
    bool flag(QLatin1StringView field)
    {
        const QJsonValue value = valueOf(field);
        if (!value.isUndefined() && !value.isBool())
            refuse(field);
        return value.toBool();
    }
    int number(QLatin1StringView field, int lowest, int highest, int standard)
    {
        const QJsonValue value = valueOf(field);
        if (value.isUndefined())
            return standard;
        const int number = value.toInt(lowest - 1);
        if (number < lowest || number > highest) {
            refuse(field);
            return standard;
        }
        return number;
    }
    template<class Value, size_t N>
    Value word(QLatin1StringView field, const std::array<Word<Value>, N> &words)
    {
        const QString text = this->text(field);
        if (text.isEmpty())
            return words.front().value;
        for (const Word<Value> &word : words) {
            if (text == word.word)
                return word.value;
        }
        refuse(field);
        return words.front().value;
    }
    QJsonObject object(QLatin1StringView field)
    {
        const QJsonValue value = valueOf(field);
        if (!value.isUndefined() && !value.isObject())
            refuse(field);
        return value.toObject();
    }

private:
    [[nodiscard]] QJsonValue valueOf(QLatin1StringView field) const
    {
        const QJsonValue value = m_object.value(field);
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    }
    void refuse(QLatin1StringView field)
    {
        if (m_bad.isEmpty())
            m_bad = field;
    }

    QJsonObject m_object;
    QString &m_bad;
};

SignInSettings readSignIn(const QJsonObject &object, QString &bad)
{
    Reader reader(object, bad);
    SignInSettings signIn;
    signIn.method = reader.word("method"_L1, methodWords);
    signIn.keyNumber = reader.number("keyNumber"_L1, 1, 2, 1);
    signIn.tenant = reader.text("tenant"_L1);
    signIn.clientId = reader.text("clientId"_L1);
    signIn.authority = reader.text("authority"_L1);
    // A secret is sent there: it is held to the same rule as the endpoint.
    if (bad.isEmpty() && !signIn.authority.isEmpty()
        && !Endpoint::fromUserInput(signIn.authority).isValid())
        bad = u"authority"_s;
    return signIn;
}

ConnectionNetwork readNetwork(const QJsonObject &object, QString &bad)
{
    Reader reader(object, bad);
    ConnectionNetwork network;
    network.proxyMode = reader.word("proxy"_L1, proxyWords);
    network.proxyHost = reader.text("host"_L1);
    network.proxyPort = quint16(reader.number("port"_L1, 0, 65535, 0));
    network.proxyUser = reader.text("user"_L1);
    network.caFile = reader.text("caFile"_L1);
    return network;
}

QString problemOf(const Connection &connection, const QString &badField)
{
    if (!badField.isEmpty())
        return Text::tr("Its field “%1” cannot be understood.").arg(badField);
    if (!connection.endpoint.isValid())
        return Text::tr("Its endpoint cannot be used: %1").arg(connection.endpoint.problemText());
    if (!limits::isGuid(connection.id.text()))
        return Text::tr("It has no valid id.");
    if (!connection.subscription.isEmpty() && !limits::isGuid(connection.subscription.text()))
        return Text::tr("Its subscription id is not valid.");
    return {};
}

} // namespace

ParsedConnection connectionFromJson(const QJsonObject &object)
{
    QString bad;
    Reader reader(object, bad);
    ParsedConnection parsed;
    Connection &connection = parsed.connection;
    connection.id = ConnectionId(reader.text("id"_L1));
    connection.name = reader.text("name"_L1);
    connection.endpoint = Endpoint::fromUserInput(reader.text("endpoint"_L1));
    connection.subscription = SubscriptionId(reader.text("subscription"_L1));
    const QString version = reader.text("apiVersion"_L1);
    if (!version.isEmpty())
        connection.apiVersion = version;
    connection.tier = reader.text("tier"_L1) == "F0"_L1 ? Tier::Free : Tier::Standard;
    connection.colour = QColor(reader.text("colour"_L1));
    connection.isReadOnly = reader.flag("readOnly"_L1);

    Reader label(reader.object("label"_L1), bad);
    connection.label.kind = label.word("kind"_L1, labelWords);
    connection.label.customText = label.text("text"_L1);
    connection.signIn = readSignIn(reader.object("signIn"_L1), bad);
    connection.network = readNetwork(reader.object("network"_L1), bad);
    parsed.problem = problemOf(connection, bad);
    return parsed;
}

QJsonObject connectionToJson(const Connection &connection)
{
    const SignInSettings &signIn = connection.signIn;
    const ConnectionNetwork &network = connection.network;
    return {
        {u"id"_s, connection.id.text()},
        {u"name"_s, connection.name},
        {u"endpoint"_s, connection.endpoint.text()},
        {u"subscription"_s, connection.subscription.text()},
        {u"apiVersion"_s, connection.apiVersion},
        {u"tier"_s, connection.tier == Tier::Free ? u"F0"_s : u"S0"_s},
        {u"colour"_s, connection.colour.isValid() ? connection.colour.name() : QString()},
        {u"label"_s, QJsonObject{{u"kind"_s, wordOf(labelWords, connection.label.kind)},
                                 {u"text"_s, connection.label.customText}}},
        {u"readOnly"_s, connection.isReadOnly},
        {u"signIn"_s, QJsonObject{{u"method"_s, wordOf(methodWords, signIn.method)},
                                  {u"keyNumber"_s, signIn.keyNumber},
                                  {u"tenant"_s, signIn.tenant},
                                  {u"clientId"_s, signIn.clientId},
                                  {u"authority"_s, signIn.authority}}},
        {u"network"_s, QJsonObject{{u"proxy"_s, wordOf(proxyWords, network.proxyMode)},
                                   {u"host"_s, network.proxyHost},
                                   {u"port"_s, network.proxyPort},
                                   {u"user"_s, network.proxyUser},
                                   {u"caFile"_s, network.caFile}}},
    };
}

} // namespace ff
