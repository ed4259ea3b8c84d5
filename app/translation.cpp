// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

void install(QCoreApplication &application, const QString &catalogue, const QString &directory)
{
    auto *translator = new QTranslator(&application);
    // English has a catalogue for its plurals; whoever has none of their own reads English.
    if (translator->load(QLocale(), catalogue, u"_"_s, directory)
        || translator->load(QLocale(QLocale::English), catalogue, u"_"_s, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    install(application, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"faceferry"_s, u":/faceferry/i18n"_s);
}

} // namespace ff
