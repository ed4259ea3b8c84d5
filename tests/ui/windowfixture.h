// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pagesfixture.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace ff::tests {

/// The whole window over PagesFixture, with settings that outlive it as a restart's do.
class WindowFixture
{
public:
    [[nodiscard]] bool start()
    {
        pages = std::make_unique<PagesFixture>();
        if (!pages->start())
            return false;
        settings = std::make_unique<QSettings>(m_profile.filePath(QStringLiteral("settings.ini")),
                                               QSettings::IniFormat);
        settings->clear();
        open();
        return true;
    }
    void stop()
    {
        window.reset();
        settings.reset();
        pages.reset();
    }
    void open() { window = std::make_unique<MainWindow>(pages->services(), *settings); }
    /// The window closes, and opens again with what it kept.
    [[nodiscard]] bool restart()
    {
        window->close();
        if (window->isVisible())
            return false;
        open();
        return show();
    }
    [[nodiscard]] bool show()
    {
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(*window, name); }
    [[nodiscard]] QTabWidget *tabs() const { return child<QTabWidget>(*window, "pagesTabWidget"); }
    [[nodiscard]] QTreeView *tree() const
    {
        return child<QTreeView>(*window, "connectionsTreeView");
    }
    /// The node with these texts from the top, or an invalid index.
    [[nodiscard]] QModelIndex node(const QStringList &path) const
    {
        QModelIndex at;
        for (const QString &text : path) {
            QModelIndex found;
            for (int row = 0; row < tree()->model()->rowCount(at); ++row) {
                const QModelIndex index = tree()->model()->index(row, 0, at);
                if (index.data().toString() == text)
                    found = index;
            }
            if (!found.isValid())
                return {};
            at = found;
        }
        return at;
    }
    /// Clicks the node, after unfolding what is above it.
    void click(const QStringList &path) const
    {
        const QModelIndex index = node(path);
        QVERIFY2(index.isValid(), qPrintable(path.join(u'/')));
        if (index.parent().isValid())
            tree()->expand(index.parent());
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualRect(index).center());
    }

    std::unique_ptr<PagesFixture> pages;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_profile;
};

} // namespace ff::tests
