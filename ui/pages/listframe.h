// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace ff {

class DataTable;
class DetailsPane;
class ElidedLabel;
class ListStateView;
class MessageBar;

/// What both listing pages are made of: toolbar row, message bar, table with its states and the
/// count under it, details at the right. The page puts its filters and buttons into the row and
/// says what they do.
class ListFrame : public QWidget
{
    Q_OBJECT
public:
    ListFrame(Theme &theme, const QString &searchHint, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] ListStateView *states() const { return m_states; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] QToolButton *refreshButton() const { return m_refresh; }

    void addFilter(QWidget *filter); ///< after the search field
    void addButton(QWidget *button); ///< at the right end
    /// A flat button with an icon of Theme.
    [[nodiscard]] QToolButton *makeToolButton(const QString &objectName, const QString &icon,
                                              const QString &text);
    /// The line under the table, which is there from the first text on.
    void setCount(const QString &text);
    /// Says beside the count that the service is being asked again.
    void setRefreshing(bool refreshing);
    /// A count with or without the news that it is being refreshed, for a line of one's own.
    [[nodiscard]] static QString countText(const QString &count, bool isRefreshing);
    void focusSearch();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void refreshRequested(); ///< the button, or F5
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildRow(const QString &searchHint);
    [[nodiscard]] QWidget *buildTable();
    void showCount();
    void orderTabs();

    Theme &m_theme;
    QHBoxLayout *m_row = nullptr;
    QLineEdit *m_search = nullptr;
    ElidedLabel *m_count = nullptr;
    QToolButton *m_refresh = nullptr;
    MessageBar *m_messages = nullptr;
    QSplitter *m_splitter = nullptr;
    ListStateView *m_states = nullptr;
    DataTable *m_table = nullptr;
    DetailsPane *m_details = nullptr;
    QString m_counted;
    bool m_hasCount = false; ///< this page tells counts
    bool m_isRefreshing = false;
    QList<QWidget *> m_filters;
    QList<QWidget *> m_buttons;
};

} // namespace ff
