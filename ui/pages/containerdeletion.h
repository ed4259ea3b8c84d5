// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "ui/shell/consoleservices.h"

#include "client/faceresult.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ff {

class ContainerCounts;
class WaitDialog;

/// Deletes lists and groups, with care: they are looked at first, and the question tells what is
/// in them and wants an id typed, of several that of the largest; then each of their requests is
/// listed before it is sent.
class ContainerDeletion : public QObject
{
    Q_OBJECT
public:
    explicit ContainerDeletion(const ConsoleServices &services, QObject *parent = nullptr);

    /// `containers` parallel to `refs`. Dialogs open on `window`. A look under way is given up.
    void start(const QList<ContainerRef> &refs, const QList<Container> &containers,
               QWidget *window);

Q_SIGNALS:
    void deleted(const QString &what); ///< a sentence
    void failed(const ff::ContainerRef &container, const ff::FaceError &error);

private:
    void startOne(const ContainerRef &ref, const Container &container, QWidget *window);
    void askForOne(const ContainerRef &ref, const Container &container, const QString &counts,
                   QWidget *window);
    void startMany(const QList<ContainerRef> &refs, QWidget *window);
    void lookAtNext();
    void looked(QWidget *window);
    void askForMany(const QList<ContainerCounts *> &largestFirst, QWidget *window);
    void openBulk(const QList<ContainerRef> &refs, QWidget *window);
    void remove(const ContainerRef &ref);
    void giveUpLook();
    [[nodiscard]] QString listOf(const QList<ContainerCounts *> &largestFirst) const;
    /// Of all of them, or nothing when they are of several.
    [[nodiscard]] std::optional<Connection> connectionOf(
        const QList<ContainerCounts *> &looks) const;
    [[nodiscard]] QString connectionText(const ConnectionId &id) const;

    ConsoleServices m_services;
    QList<ContainerCounts *> m_looks; ///< ours
    qsizetype m_looksBegun = 0;
    qsizetype m_looksDone = 0;
    QPointer<WaitDialog> m_wait;
};

} // namespace ff
