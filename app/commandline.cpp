// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::CommandLine)
};

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Desktop console for Azure AI Face data."));
    const QCommandLineOption profile(
        u"profile"_s, Text::tr("Keep settings, journal and sandbox data of this run in <dir>."),
        u"dir"_s);
    const QCommandLineOption sandbox(
        u"sandbox"_s, Text::tr("Start with the embedded sandbox and its two resources connected."));
    const QCommandLineOption tour(
        u"tour"_s,
        Text::tr("Drive the windows through the main job on the sandbox, save a "
                 "picture of each step in <dir>, and exit."),
        u"dir"_s);
    parser.addOptions({profile, sandbox, tour});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    CommandLine result;
    if (!parser.parse(arguments)) {
        result.error = parser.errorText();
        return result;
    }
    if (!parser.positionalArguments().isEmpty()) {
        result.error = Text::tr("Unexpected argument: %1. See --help.")
                           .arg(parser.positionalArguments().constFirst());
        return result;
    }
    result.profileDir = parser.value(profile);
    result.tourDir = parser.value(tour);
    result.sandbox = parser.isSet(sandbox) || parser.isSet(tour);
    result.showVersion = parser.isSet(version);
    result.showHelp = parser.isSet(help);
    result.helpText = parser.helpText();
    if ((parser.isSet(profile) && result.profileDir.isEmpty())
        || (parser.isSet(tour) && result.tourDir.isEmpty()))
        result.error = Text::tr("A folder must not be empty. See --help.");
    return result;
}

} // namespace ff
