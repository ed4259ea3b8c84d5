// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"
#include "sandbox/quitsignals.h"
#include "sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// The one place a key is printed: whoever starts the program is told how to call it.
QByteArray readyLine(const ff::sandbox::SandboxServer &server)
{
    QJsonArray subscriptions;
    const auto infos = server.subscriptions();
    for (const auto &info : infos)
        subscriptions.append(
            QJsonObject{{u"name"_s, info.name}, {u"id"_s, info.id}, {u"key"_s, info.key}});
    const QJsonObject ready{{u"endpoint"_s, server.endpoint()},
                            {u"subscriptions"_s, subscriptions}};
    return QJsonDocument(ready).toJson(QJsonDocument::Compact);
}

void printLine(std::FILE *stream, const QByteArray &line)
{
    std::fprintf(stream, "%s\n", line.constData());
    std::fflush(stream);
}

} // namespace

int main(int argc, char *argv[])
{
    using ff::sandbox::CommandLine;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"faceferry-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FF_VERSION));

    const CommandLine commandLine = ff::sandbox::readCommandLine(QCoreApplication::arguments());
    if (commandLine.wish == CommandLine::Wish::Refuse) {
        printLine(stderr, commandLine.text.toLocal8Bit());
        return 2;
    }
    if (commandLine.wish == CommandLine::Wish::ShowText) {
        printLine(stdout, commandLine.text.toLocal8Bit());
        return 0;
    }
    ff::sandbox::quitOnSignals();
    ff::sandbox::SandboxServer server(commandLine.options);
    QString error;
    if (!server.start(&error)) {
        printLine(stderr, error.toLocal8Bit());
        return 1;
    }
    printLine(stdout, readyLine(server));
    return QCoreApplication::exec();
}
