// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/tableexport.h"
#include "models/overviewmodel.h"
#include "ui/pages/datatable.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/theme.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QMenu;

namespace ff {

class ListFrame;
class PageProxy;

/// What the two listing pages do alike, for one connection or several: the table with its states
/// in the place of the rows, search, count, what could not be listed, copying and exporting. A
/// page adds its buttons, its details and its acts. Nothing is asked of the service before the
/// page is shown.
class ListingPage : public QWidget
{
    Q_OBJECT
public:
    ~ListingPage() override;

    void setConnection(const ConnectionId &id); ///< that one alone; an empty id shows none
    [[nodiscard]] const QList<ConnectionId> &connections() const { return m_scope; }
    void refresh();
    // Each does nothing without a selection, or without rows.
    void copyId() const;
    void copyJson() const;
    void exportTable(); ///< asks for a file
    void focusSearch();
    [[nodiscard]] QByteArray saveLayout() const; ///< columns and sort
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void selectionChanged();
    void actsChanged(); ///< what can be done may have changed
    /// The listing lacks the connection's key, and the operator wants to enter it.
    void keyWanted(const ff::ConnectionId &id);
    /// What the connection is set to is why there is nothing to see.
    void editConnectionWanted(const ff::ConnectionId &id);

protected:
    struct Words
    {
        QString name; ///< of the page: "Groups and lists"
        QString search; ///< in the empty search field
        QString noConnection; ///< a sentence
        QString loading; ///< "Loading groups and lists of %1…"
        QString noMatch; ///< a sentence: nothing matches the search
        QString selectFirst; ///< a sentence: nothing is selected
        QString exportName; ///< of the file, without its ending
    };
    struct Columns
    {
        QString tableName; ///< the object name
        int connection = 0; ///< shown with several connections only
        QList<DataTable::ColumnStart> starts;
        int sort = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        QList<ExportColumn> exported;
    };
    /// What stands where the rows would be, and what its button does.
    struct InPlace
    {
        ListStateView::Message message;
        std::function<void()> act;
    };

    ListingPage(const ConsoleServices &services, std::unique_ptr<OverviewModel> model,
                const Words &words, QWidget *parent);
    /// Once, before anything is shown; the proxy becomes this page's.
    void setTable(PageProxy *proxy, const Columns &columns);
    /// The same connections are not asked for again.
    void showScope(const QList<ConnectionId> &connections);

    [[nodiscard]] const ConsoleServices &services() const { return m_services; }
    [[nodiscard]] ListFrame *frame() const { return m_frame; }
    [[nodiscard]] QComboBox *typeFilter() const { return m_typeFilter; }
    [[nodiscard]] OverviewModel *model() const { return m_model.get(); }
    [[nodiscard]] PageProxy *proxy() const { return m_proxy; }
    [[nodiscard]] DataTable *table() const;
    [[nodiscard]] QModelIndexList selectedRows() const; ///< of the proxy, in its order
    /// "east", or "3 connections".
    [[nodiscard]] QString scopeName() const;
    [[nodiscard]] QString whyNoCopy() const;
    [[nodiscard]] QString whyNoExport() const;

    /// A sentence in the bar above the table, with a button when there is something to do.
    void tell(Theme::Tone tone, const QString &text, const QString &actionLabel = {},
              const std::function<void()> &act = {});
    void tellError(const QString &what, const FaceError &error);
    /// The same with a button that undoes; Ctrl+Z does it too, as long as the bar says so.
    void tellUndoable(const QString &text, const QString &undoLabel,
                      const std::function<void()> &undo);
    /// What the bar says stays true whatever is done next.
    void keepMessage() { m_isNews = false; }
    /// Takes what was told of an earlier act off the bar: it may have become false. For the
    /// beginning of another act.
    void dismissNews();
    /// Says why a key did nothing; an empty reason says nothing. True: there was none.
    bool tellWhyNot(const QString &why);
    void showState();
    void updateActs(); ///< asks followActs() and tells others
    void selectRow(const QModelIndex &source); ///< out from behind search and filters
    /// A menu that deletes itself; text, icon, and why it is disabled.
    [[nodiscard]] QMenu *newMenu(const QString &objectName);
    void addCopyActs(QMenu *menu);
    QAction *addAct(QMenu *menu, const QString &icon, const QString &text, const QString &whyNot,
                    const std::function<void()> &act);
    /// Shows the key of an action that others listen to; the menu itself does not.
    static void showKey(QAction *action, const QKeySequence &key);
    /// Enables the button, or disables it with the reason in its tooltip.
    static void allow(QWidget *button, const QString &whyNot, const QString &toolTip);

    // What differs.
    [[nodiscard]] virtual InPlace emptyState() = 0;
    [[nodiscard]] virtual InPlace unsupportedState() = 0;
    [[nodiscard]] virtual QString countText(int shown, int all) const = 0;
    /// What of that connection could not be listed: a sentence.
    [[nodiscard]] virtual QString problemText(const ConnectionId &connection) const = 0;
    [[nodiscard]] virtual QStringList selectedIds() const = 0;
    [[nodiscard]] virtual QByteArray selectedJson() const = 0;
    virtual void scopeShown() { } ///< other connections than before
    virtual void followActs() { } ///< buttons
    virtual void showDetails() { }
    virtual void clearFilters() { } ///< beyond the search
    virtual void stateShown() { } ///< after showState()
    virtual void showMenu(const QPoint &globalPos) = 0;

    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectTable();
    void connectModel();
    void applyScope();
    void showInPlace(const InPlace &state);
    [[nodiscard]] InPlace noMatchState();
    [[nodiscard]] InPlace failedState();
    [[nodiscard]] bool someAnswered() const;
    void clearBar();
    void showCount();
    void tellProblems();
    void showProblems(const QList<OverviewModel::Problem> &problems);
    void tellExport(const TableExport &done);

    ConsoleServices m_services;
    Words m_words;
    Columns m_columns;
    std::unique_ptr<OverviewModel> m_model;
    ListFrame *m_frame = nullptr;
    QComboBox *m_typeFilter = nullptr;
    PageProxy *m_proxy = nullptr;
    QList<ConnectionId> m_scope; ///< as asked for; the model shows it once the page is shown
    std::function<void()> m_inPlaceAct;
    std::function<void()> m_barAct;
    bool m_isShownOnce = false;
    bool m_hasAnswer = false; ///< the service has answered for these connections
    bool m_toldProblems = false; ///< the bar tells of what could not be listed
    bool m_isNews = false; ///< the bar tells how an act ended
    QAction *m_undoAction = nullptr;
};

} // namespace ff
