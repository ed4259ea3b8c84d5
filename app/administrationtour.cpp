// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administrationtour.h"

#include "app/tourrunner.h"

#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

const auto personName = u"Ada Lovelace (night shift)"_s;

QTableView *table(const QString &name)
{
    return qobject_cast<QTableView *>(TourRunner::visibleWidget(name));
}

bool isOpen(const QString &name)
{
    return TourRunner::visibleWidget(name) != nullptr;
}

void addPersonSteps(TourRunner &runner)
{
    runner.add({.title = u"Open its persons"_s,
                .act = [&runner] { runner.press(u"containersTable"_s, Qt::Key_Return); },
                .reached =
                    [] {
                        const QTableView *members = table(u"membersTable"_s);
                        return members && members->model()->rowCount() > 0;
                    }});
    runner.add({.title = u"Start a new person"_s,
                .act = [&runner] { runner.click(u"newPersonButton"_s); },
                .reached = [] { return isOpen(u"personDialog"_s); },
                .picture = false});
    runner.add({.title = u"Name the person"_s,
                .act = [&runner] { runner.type(u"nameLineEdit"_s, personName); },
                .reached =
                    [] {
                        const QWidget *save = TourRunner::visibleWidget(u"saveButton"_s);
                        return save && save->isEnabled();
                    }});
    runner.add({.title = u"Create the person"_s,
                .act = [&runner] { runner.click(u"saveButton"_s); },
                .reached = [] { return !isOpen(u"personDialog"_s); },
                .picture = false});
    runner.add({.title = u"Find the person"_s,
                .act = [&runner] { runner.type(u"searchLineEdit"_s, u"night shift"_s); },
                .reached =
                    [] {
                        return TourRunner::hasCell(u"membersTable"_s, personName)
                               && table(u"membersTable"_s)->model()->rowCount() == 1;
                    }});
    runner.add({.title = u"Ask for faces to add"_s,
                .act =
                    [&runner] {
                        runner.clickCell(u"membersTable"_s, personName);
                        runner.click(u"addFacesButton"_s);
                    },
                .reached = [] { return isOpen(u"addFacesDialog"_s); }});
    runner.add({.title = u"Leave the faces for another day"_s,
                .act = [&runner] { runner.press(u"addFacesDialog"_s, Qt::Key_Escape); },
                .reached = [] { return !isOpen(u"addFacesDialog"_s); },
                .picture = false});
}

} // namespace

void addAdministrationSteps(TourRunner &runner)
{
    addPersonSteps(runner);
    runner.add({.title = u"Look at all connections at once"_s,
                .act =
                    [&runner] {
                        const auto *tree = runner.visible<QTreeView>(u"connectionsTreeView"_s);
                        runner.clickCell(u"connectionsTreeView"_s,
                                         tree ? tree->model()->index(0, 0).data().toString()
                                              : QString());
                    },
                .reached =
                    [] {
                        return TourRunner::hasCell(u"containersTable"_s, u"employees"_s)
                               && TourRunner::hasCell(u"containersTable"_s, u"employees-copy"_s);
                    }});
}

} // namespace ff
