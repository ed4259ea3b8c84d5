// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/tour.h"
#include "app/translation.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

int printAndExit(FILE *file, const QString &text, int status)
{
    QTextStream(file) << text << (text.endsWith(u'\n') ? u""_s : u"\n"_s);
    return status;
}

// Started from a menu there is nobody to read stderr, so it is said in a window as well.
int tellAndExit(const QString &problem)
{
    QMessageBox box(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), problem);
    box.setTextFormat(Qt::PlainText);
    box.show();
    QApplication::exec();
    return printAndExit(stderr, problem, 1);
}

// Before QApplication, since --version and --help must work without a display; in an application of
// its own, since only one can have translators.
ff::CommandLine readCommandLine(int argc, char *argv[])
{
    QCoreApplication early(argc, argv);
    ff::installTranslations(early);
    return ff::parseCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"faceferry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FF_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Faceferry"_s);
    QGuiApplication::setDesktopFileName(u"faceferry"_s);

    const ff::CommandLine commandLine = readCommandLine(argc, argv);
    if (!commandLine.error.isEmpty())
        return printAndExit(stderr, commandLine.error, 2);
    if (commandLine.showVersion)
        return printAndExit(stdout, u"faceferry "_s + QStringLiteral(FF_VERSION), 0);
    if (commandLine.showHelp)
        return printAndExit(stdout, commandLine.helpText, 0);

    QApplication qt(argc, argv);
    ff::installTranslations(qt);
    if (!commandLine.tourDir.isEmpty())
        return ff::runTour(commandLine);

    ff::Application application(commandLine);
    if (const QString problem = application.start(); !problem.isEmpty())
        return tellAndExit(problem);
    return QApplication::exec();
}
