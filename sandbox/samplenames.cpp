// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/samplenames.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

const QStringList &firstNames()
{
    static const QStringList names =
        u"Ada Agnieszka Aisha Alejandro Alice Amara André Anja Anton Aoife Astrid Ayumi Bahar "
        "Björn Bruno Camille Carlos Carmen Chidi Chloé Clara Daniel Deniz Dmitri Elif Émile "
        "Emma Enzo Esra Fatima Felix Fiona Françoise Gabriel Giulia Grace Hana Hassan Håkon "
        "Helena Ibrahim Inès Ingrid Isabel Ivan Jakub Jamal Jana João Jonas José Julia Kaito "
        "Karin Katarzyna Kofi Lars Laura Léa Leila Liam Lucía Łukasz Magnus Malik Maria Mateo "
        "Maya Mehmet Mia Milan Mohammed Nadia Naomi Nia Noah Nora Olga Oliver Omar Paolo Petra "
        "Priya Rafael Ravi Renée Rosa Ryan Saoirse Sara Sebastián Signe Sofia Søren Tariq Théo "
        "Tomás Uma Valentina Viktor Wanjiru Willem Yasmin Zeynep Zoë"_s.split(u' ');
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names =
        u"Abebe Adeyemi Aguilar Ahmed Almeida Andersson Baker Bauer Becker Bernard Blanc Borg "
        "Brown Castillo Çelik Chen Costa Dąbrowski Dahl Diaz Díaz Dubois Eriksen Fernández "
        "Fischer Fontaine Fournier García Gonçalves Greco Gupta Haddad Hansen Hernández Hughes "
        "Ibáñez Ito Jansen Jensen Johansson Jones Kaya Keller Khan Kim Kowalska Kovač Kumar "
        "Lambert Larsen Lefèvre Lindqvist López Marino Martin Mbeki Meyer Moreau Müller Murphy "
        "Nakamura Nguyen Nielsen Novák Núñez O’Brien Okafor Olsen Öztürk Park Patel Pereira "
        "Petrov Popescu Quinn Ramos Ricci Rossi Ruiz Sánchez Santos Sato Schäfer Schmidt Silva "
        "Singh Sørensen Suzuki Tanaka Taylor Torres Varga Vogel Walker Weber Wójcik Yılmaz "
        "Zhang Zimmermann"_s.split(u' ');
    return names;
}

const QStringList &wholeNames()
{
    static const QStringList names{
        u"田中 美咲"_s, u"佐藤 健"_s,   u"王伟"_s,         u"李娜"_s,
        u"김민준"_s,    u"박서연"_s,    u"Анна Иванова"_s, u"Νίκος Παπαδόπουλος"_s,
        u"张敏"_s,      u"鈴木 陽菜"_s, u"이지우"_s,       u"Олександр Коваленко"_s};
    return names;
}

} // namespace

QString sampleName(int index)
{
    // Every 16th person has a name in another script, so that pages and sorting meet them.
    if (index % 16 == 7)
        return wholeNames().at((index / 16) % wholeNames().size());
    const QStringList &first = firstNames();
    const QStringList &last = lastNames();
    // Steps that share no factor with the list lengths: no pair comes twice in a thousand.
    return first.at(index * 37 % first.size()) + u' '
           + last.at((index * 61 + index / first.size() * 7) % last.size());
}

QString distinctSampleName(int index)
{
    if (index % 16 == 7)
        return wholeNames().at((index / 16) % wholeNames().size())
               + u" %1"_s.arg(index / 16 / wholeNames().size() + 1);
    const QStringList &first = firstNames();
    const QStringList &last = lastNames();
    // A prime step visits every combination once, far apart from the one before.
    const qint64 combinations = qint64(first.size()) * last.size() * last.size();
    const qint64 at = qint64(index) * 611'953 % combinations;
    const QString name = first.at(at % first.size()) + u' '
                         + last.at(at / first.size() % last.size()) + u'-'
                         + last.at(at / first.size() / last.size());
    return index < combinations ? name : name + u" %1"_s.arg(index / combinations + 1);
}

QString sampleDepartment(int index)
{
    static const QStringList departments{u"Logistics"_s,  u"Engineering"_s, u"Sales"_s,
                                         u"Facilities"_s, u"Finance"_s,     u"Research"_s,
                                         u"Support"_s,    u"Operations"_s};
    return departments.at(index * 5 % departments.size());
}

} // namespace ff::sandbox
