// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace ff {

class ConnectionFilterBox;
class ListStateView;
class RequestLogProxy;

/// The content of the request log's dock: every call of this run, filtered by connection, outcome
/// and text; copied as text or as curl, saved, cleared.
class RequestLogPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RequestLogPanel(const ConsoleServices &services, QWidget *parent = nullptr);
    /// Search, filters and buttons; the dock puts them into its title to leave room for the rows.
    [[nodiscard]] QWidget *filterBar() const { return m_filterBar; }
    void focusSearch();
    void focusTable(); ///< on the current row, or the newest
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    [[nodiscard]] QAction *clearAction() const { return m_clear; }

Q_SIGNALS:
    /// The log was saved, or could not be: plain text for the window.
    void told(bool good, const QString &sentence);

private:
    void buildActions();
    void buildTable();
    void buildFilters();
    void follow();
    void followSelection();
    void clearFilters();
    void copyRows() const;
    void copyCurl() const;
    void copyRequestId() const;
    void save();
    void saveTo(const QString &path);
    void showMenu(const QPoint &position);

    ConsoleServices m_services;
    RequestLogProxy *m_proxy;
    QTableView *m_table;
    ListStateView *m_states;
    QWidget *m_filterBar;
    QLineEdit *m_search = nullptr;
    ConnectionFilterBox *m_connection = nullptr;
    QComboBox *m_outcome = nullptr;
    QLabel *m_count = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_curl = nullptr;
    QAction *m_requestId = nullptr;
    QAction *m_save = nullptr;
    QAction *m_clear = nullptr;
    bool m_follows = true; ///< the newest row stays in view
};

} // namespace ff
