// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "ui/shell/consoleservices.h"

#include <QList>
#include <QMap>
#include <QTabWidget>

#include <functional>

namespace ff {

class MembersPage;

/// The window's pages: the lasting ones first, then a tab for each opened group or list, with the
/// colour and label of its connection. A tab is closed with its button, the middle mouse button or
/// closeCurrent(), and goes when its container or connection goes.
class PageTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit PageTabs(const ConsoleServices &services, QWidget *parent = nullptr);

    /// A page that cannot be closed; all of them before the first container.
    void addLastingPage(QWidget *page, const QString &icon, const QString &title);

    /// Shows the container's tab, and makes it when there is none. Nothing is fetched here.
    MembersPage *openContainer(const ContainerRef &container);
    [[nodiscard]] MembersPage *currentMembers() const; ///< null on a lasting page
    [[nodiscard]] bool canCloseCurrent() const { return currentMembers() != nullptr; }
    void closeCurrent();

    /// Which containers are open, which page is current, and how the pages look.
    [[nodiscard]] QByteArray saveState() const;
    /// Tabs of connections that are not there yet (the sandbox's) come when they do.
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void keyWanted(const ff::ConnectionId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Waiting
    {
        ContainerRef container;
        bool isCurrent = false;
    };
    MembersPage *addMembers(const ContainerRef &container);
    void close(int index);
    void closeMatching(const std::function<bool(const ContainerRef &)> &matches);
    void addWaiting();
    void showTitles();
    void mark(int index); ///< colour, label and tooltip of its connection
    [[nodiscard]] MembersPage *membersAt(int index) const;
    [[nodiscard]] int indexOf(const ContainerRef &container) const;

    ConsoleServices m_services;
    QList<Waiting> m_waiting;
    QMap<int, QByteArray> m_layouts; ///< by container type: a new tab looks like the last one
    int m_lasting = 0;
};

} // namespace ff
