// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "ui/pages/listframe.h"
#include "ui/pages/listingpage.h"
#include "ui/pages/pageproxy.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

// What ListingPage takes along: the clipboard and files; and the menu that offers it.
namespace ff {

using namespace Qt::StringLiterals;

QString ListingPage::whyNoCopy() const
{
    return table()->selectionModel()->hasSelection() ? QString() : m_words.selectFirst;
}

QString ListingPage::whyNoExport() const
{
    return m_proxy->rowCount() > 0 ? QString() : tr("There are no rows to export.");
}

void ListingPage::copyId() const
{
    if (const QStringList ids = selectedIds(); !ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void ListingPage::copyJson() const
{
    if (whyNoCopy().isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(selectedJson()));
}

void ListingPage::exportTable()
{
    if (!whyNoExport().isEmpty())
        return;
    dismissNews();
    FileChoice choice;
    choice.title = tr("Export the table");
    choice.filters = {tr("CSV table (*.csv)"), tr("JSON (*.json)")};
    choice.suggestedName = m_words.exportName + u".csv"_s;
    m_services.prompts.chooseTarget(this, choice, [this](const QString &path) {
        ExportOrder order;
        order.path = path;
        order.format = path.endsWith(".json"_L1, Qt::CaseInsensitive) ? ExportOrder::Format::Json
                                                                      : ExportOrder::Format::Csv;
        order.columns = m_columns.exported;
        // For programs: the same names in every language.
        for (ExportColumn &column : order.columns)
            column.title = column.key;
        auto *job = new TableExport(*m_proxy, order, this);
        connect(job, &TableExport::finished, this, [this, job] {
            tellExport(*job);
            job->deleteLater();
        });
        job->start();
    });
}

void ListingPage::tellExport(const TableExport &done)
{
    if (done.isSaved())
        tell(Theme::Tone::Good, tr("%n rows were saved to %1.", nullptr, int(done.rowsDone()))
                                    .arg(QDir::toNativeSeparators(done.path())));
    else if (!done.isCancelled())
        tell(Theme::Tone::Bad, done.error());
}

QMenu *ListingPage::newMenu(const QString &objectName)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *ListingPage::addAct(QMenu *menu, const QString &icon, const QString &text,
                             const QString &whyNot, const std::function<void()> &act)
{
    QAction *action = menu->addAction(m_services.theme.icon(icon), text, this, act);
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot);
    return action;
}

void ListingPage::addCopyActs(QMenu *menu)
{
    const QString why = whyNoCopy();
    menu->addSeparator();
    showKey(addAct(menu, u"copy"_s, tr("Copy rows"), why, [this] { table()->copySelection(); }),
            QKeySequence::Copy);
    addAct(menu, u"copy"_s, tr("Copy id"), why, [this] { copyId(); });
    addAct(menu, u"copy"_s, tr("Copy as JSON"), why, [this] { copyJson(); });
    showKey(
        addAct(menu, u"export"_s, tr("Export table…"), whyNoExport(), [this] { exportTable(); }),
        Qt::CTRL | Qt::Key_E);
    menu->addSeparator();
    showKey(addAct(menu, u"refresh"_s, tr("Refresh"), {}, [this] { refresh(); }),
            QKeySequence::Refresh);
}

void ListingPage::showKey(QAction *action, const QKeySequence &key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
}

void ListingPage::allow(QWidget *button, const QString &whyNot, const QString &toolTip)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot.isEmpty() ? toolTip : whyNot);
}

} // namespace ff
