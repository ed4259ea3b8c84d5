// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/writeguard.h"
#include "models/members/pagedmodel.h"
#include "tests/ui/pagesfixture.h"
#include "ui/members/bulkdialog.h"
#include "ui/members/memberspage.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <random>

namespace ff::tests {

/// A members' page on the sandbox's sample, with what a test does to it.
class MembersFixture : public PagesFixture
{
public:
    ~MembersFixture() { page.reset(); }

    [[nodiscard]] ContainerRef ref(ContainerType type, const QString &id) const
    {
        return {east().id, type, ObjectId(id)};
    }
    [[nodiscard]] ContainerRef visitors() const
    {
        return ref(ContainerType::PersonGroup, QStringLiteral("visitors"));
    }
    [[nodiscard]] ContainerRef employees() const
    {
        return ref(ContainerType::LargePersonGroup, QStringLiteral("employees"));
    }
    [[nodiscard]] ContainerRef vip() const
    {
        return ref(ContainerType::FaceList, QStringLiteral("vip"));
    }
    [[nodiscard]] FaceClient &client() { return run->client(east().id); }

    /// An empty group of its own; false when it was not created.
    [[nodiscard]] bool makeGroup(const QString &id)
    {
        return settle()
               && resultOf(client().createContainer(
                               {ContainerType::PersonGroup, ObjectId(id), id, {}, {}}))
                      .ok();
    }
    [[nodiscard]] PersonId makePerson(const ContainerRef &group, const QString &name,
                                      const QString &userData = {})
    {
        if (!settle())
            return {};
        const auto made = resultOf(client().createPerson(group.type, group.id, name, userData));
        return made.ok() ? made.value() : PersonId();
    }
    [[nodiscard]] PersistedFaceId makeFace(const ContainerRef &container, const PersonId &person,
                                           const QString &userData = {})
    {
        if (!settle())
            return {};
        FaceClient::FaceSource source;
        source.url = QStringLiteral("https://example.org/face.jpg");
        source.userData = userData;
        const auto made =
            resultOf(client().addFace({container.type, container.id, person}, source));
        return made.ok() ? made.value() : PersistedFaceId();
    }
    [[nodiscard]] Person person(const ContainerRef &group, const PersonId &id)
    {
        const auto got = resultOf(client().getPerson(group.type, group.id, id));
        return got.ok() ? got.value() : Person{};
    }
    [[nodiscard]] bool personExists(const ContainerRef &group, const PersonId &id)
    {
        return resultOf(client().getPerson(group.type, group.id, id)).ok();
    }

    void show(const ContainerRef &container, QSize size = {1200, 680})
    {
        page = std::make_unique<MembersPage>(services(), container);
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        table = child<QTableView>(*page, "membersTable");
    }
    /// Shows the page and waits for so many rows, then for quiet links.
    void open(const ContainerRef &container, int rows)
    {
        show(container);
        page->activate();
        QTRY_COMPARE_WITH_TIMEOUT(rowCount(), rows, patienceMs);
        QVERIFY(settle());
    }
    [[nodiscard]] int rowCount() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    /// The row of that id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (cell(row, PagedModel::IdColumn) == id)
                return row;
        }
        return -1;
    }
    /// Clicks the row as an operator does, and waits for what that asks.
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = table->model()->index(row, PagedModel::IdColumn);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(index).center());
    }
    void select(const QString &id)
    {
        const int row = rowOf(id);
        QVERIFY2(row >= 0, qPrintable(id));
        click(row);
    }
    /// What stands in place of the rows; the pane of faces has states of its own.
    [[nodiscard]] QWidget *states() const { return child<QWidget>(*page, "listStateView"); }
    /// The sentence in the message bar.
    [[nodiscard]] QString message() const { return child<QLabel>(*page, "messageLabel")->text(); }
    [[nodiscard]] QString count() const
    {
        return child<QWidget>(*page, "memberCountLabel")->property("text").toString();
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        auto *found = page->findChild<QAction *>(QString::fromLatin1(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    /// Requests that would change something.
    [[nodiscard]] int writes() const
    {
        return service.proxy.count("PUT") + service.proxy.count("POST")
               + service.proxy.count("PATCH") + service.proxy.count("DELETE");
    }

    std::unique_ptr<MembersPage> page;
    QTableView *table = nullptr;
};

/// An image file with so much noise that it has more than a kilobyte; its path.
inline QString writeImage(const QTemporaryDir &dir, const QString &name, QSize size,
                          const char *format = "PNG", unsigned seed = 1)
{
    QImage image(size, QImage::Format_RGB32);
    std::minstd_rand random(seed);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(
                x, y, qRgb(int(random() % 256), int(random() % 256), (x * 255) / size.width()));
    }
    const QString path = dir.filePath(name);
    return image.save(path, format) ? path : QString();
}

/// The only open dialog of that kind under the page, or null.
template<class T>
[[nodiscard]] T *dialogOf(const QWidget &page)
{
    for (T *dialog : page.findChildren<T *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace ff::tests
