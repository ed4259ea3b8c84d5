// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containersmodel.h"
#include "tests/ui/pagesfixture.h"
#include "ui/pages/containerspage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace ff::tests {

/// The page of groups and lists of the connection east, and hands for it.
class ContainersDriver : public QObject
{
protected:
    using QObject::QObject;
    void openEast(int expected = 4) { openEast(fixture->prompts, expected); }
    void openEast(Prompts &prompts, int expected = 4)
    {
        const ConsoleServices s = fixture->services();
        page = std::make_unique<ContainersPage>(ConsoleServices{
            s.connections, s.secrets, s.clients, s.connectionsModel, s.operations, s.quota, s.clock,
            prompts, s.theme, s.guard, s.capabilities, s.changes, s.editor, s.requestLog});
        page->resize(1240, 680);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        table = child<QTableView>(*page, "containersTable");
        page->setConnection(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), expected, patienceMs);
    }
    void choose(ContainerType type, const QString &id)
    {
        page->select({fixture->east().id, type, ObjectId(id)});
        QCOMPARE(selectedId(), id);
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return child<QAbstractButton>(*page, name);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString message() const { return child<QLabel>(*page, "messageLabel")->text(); }
    [[nodiscard]] QString selectedId() const
    {
        const QList<Container> picked = page->selected();
        return picked.size() == 1 ? picked.first().id.text() : QString();
    }
    [[nodiscard]] QModelIndex find(const QString &id) const
    {
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = table->model()->index(row, ContainersModel::IdColumn);
            if (index.data().toString() == id)
                return index;
        }
        return {};
    }
    [[nodiscard]] QString nameOf(const QString &id) const
    {
        return find(id).siblingAtColumn(ContainersModel::NameColumn).data().toString();
    }
    [[nodiscard]] const QList<OperationRecord> &trainings() const
    {
        return fixture->run->tracker.records();
    }
    /// Clicks Train and waits for the dialog, or null; an older one is waited out first.
    [[nodiscard]] QDialog *askedBeforeTraining()
    {
        const auto asking = [this] {
            return page->findChild<QDialog *>(QStringLiteral("trainingDialog"));
        };
        if (!QTest::qWaitFor([&] { return !asking(); }, patienceMs))
            return nullptr;
        button("trainButton")->click();
        return QTest::qWaitFor([&] { return asking() && asking()->isVisible(); }, patienceMs)
                   ? asking()
                   : nullptr;
    }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<ContainersPage> page;
    QTableView *table = nullptr;
};

} // namespace ff::tests
