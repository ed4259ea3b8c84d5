// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

QString readListen(const QString &text, SandboxOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const quint16 port = QStringView(text).mid(colon + 1).toUShort(&ok);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    const QHostAddress address =
        host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon < 0 || !ok || address.isNull())
        return Text::tr("--listen needs an address and a port, such as 127.0.0.1:5000.");
    if (!address.isLoopback())
        return Text::tr("The sandbox listens on loopback addresses only, such as 127.0.0.1.");
    options.address = address;
    options.port = port;
    return {};
}

QString readSubscriptions(const QStringList &names, SandboxOptions &options)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_-]{1,64}$"_s);
    for (const QString &name : names) {
        if (!allowed.match(name).hasMatch())
            return Text::tr(
                "A subscription's name has 1 to 64 letters, digits, hyphens and underscores.");
    }
    if (QStringList(names).removeDuplicates() > 0)
        return Text::tr("Each subscription needs a name of its own.");
    // None asked for: those the store already has, else east and west.
    options.subscriptions = names;
    return {};
}

QString readTier(const QString &text, SandboxOptions &options)
{
    if (text == "F0"_L1)
        options.tier = Tier::Free;
    else if (text == "S0"_L1)
        options.tier = Tier::Standard;
    else if (text == "unlimited"_L1)
        options.tier = Tier::Unlimited;
    else
        return Text::tr("--tier is F0, S0 or unlimited.");
    return {};
}

QString readPersons(const QString &text, SandboxOptions &options)
{
    bool ok = false;
    options.persons = text.toInt(&ok);
    if (!ok || options.persons < 0 || options.persons > 1'000'000)
        return Text::tr("--persons is a number from 0 to 1000000.");
    return {};
}

QString readSpeed(const QString &text, SandboxOptions &options)
{
    if (text == "fast"_L1)
        options.speed = Speed::Fast;
    else if (text == "realistic"_L1)
        options.speed = Speed::Realistic;
    else
        return Text::tr("--speed is fast or realistic.");
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("A Face-compatible service on this computer. It does no face recognition."));
    const QCommandLineOption listen(u"listen"_s,
                                    Text::tr("Where to listen; port 0 is any free one."),
                                    u"address:port"_s, u"127.0.0.1:0"_s);
    const QCommandLineOption data(u"data"_s,
                                  Text::tr("Folder that keeps state and keys; without it "
                                           "everything stays in memory."),
                                  u"folder"_s);
    const QCommandLineOption subscription(
        u"subscription"_s,
        Text::tr("A subscription to serve; can be given more than "
                 "once. The default is east and west."),
        u"name"_s);
    const QCommandLineOption sample(u"sample"_s, Text::tr("Fill an empty store with sample data."));
    const QCommandLineOption persons(u"persons"_s,
                                     Text::tr("Add a large person group, million, with so many "
                                              "persons, for rehearsals and measurements."),
                                     u"count"_s, u"0"_s);
    const QCommandLineOption tier(u"tier"_s, Text::tr("Limits to keep: F0, S0 or unlimited."),
                                  u"tier"_s, u"S0"_s);
    const QCommandLineOption speed(u"speed"_s, Text::tr("How long jobs take: fast or realistic."),
                                   u"speed"_s, u"fast"_s);
    parser.addOptions({listen, data, subscription, sample, persons, tier, speed});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    CommandLine result;
    const auto refuse = [&result](const QString &text) {
        result.wish = CommandLine::Wish::Refuse;
        result.text = text;
        return result;
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        result.wish = CommandLine::Wish::ShowText;
        result.text = parser.isSet(help) ? parser.helpText()
                                         : u"faceferry-sandbox "_s + QStringLiteral(FF_VERSION);
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return refuse(Text::tr("%1 is not an option of this program.")
                          .arg(parser.positionalArguments().constFirst()));
    for (const QString &problem : {readListen(parser.value(listen), result.options),
                                   readSubscriptions(parser.values(subscription), result.options),
                                   readPersons(parser.value(persons), result.options),
                                   readTier(parser.value(tier), result.options),
                                   readSpeed(parser.value(speed), result.options)}) {
        if (!problem.isEmpty())
            return refuse(problem);
    }
    if (parser.isSet(data) && parser.value(data).isEmpty())
        return refuse(Text::tr("--data needs a folder."));
    result.options.dataDir = parser.value(data);
    result.options.sample = parser.isSet(sample);
    return result;
}

} // namespace ff::sandbox
