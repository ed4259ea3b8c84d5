// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace ff {

/// What a question asks before something that cannot be undone.
struct Question
{
    QString title; ///< "Delete snapshot?"
    QString text; ///< plain text: what will happen
    QString details; ///< plain text, smaller: consequences, what cannot be undone
    QString acceptLabel; ///< the verb: "Delete snapshot"
    bool destructive = false; ///< Cancel is the default button then
    QString typeToConfirm; ///< when set, the operator must type this before accepting
    /// Whose data it is about: its name, colour and label stand at the top.
    std::optional<Connection> concerning = {};
};

/// What a file dialog offers.
struct FileChoice
{
    QString title;
    QStringList filters; ///< "Images (*.jpg *.png)", translated
    QString suggestedName; ///< saving only
};

/// Every confirmation and every file choice goes through here, without a nested event loop, so
/// that tests can answer them. Dialogs open on `parent` and delete themselves.
class Prompts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Asks; calls `accepted` once when the operator agrees, never otherwise.
    virtual void ask(QWidget *parent, const Question &question, std::function<void()> accepted) = 0;
    /// Tells; plain text.
    virtual void tell(QWidget *parent, const QString &title, const QString &text,
                      const QString &details = {}) = 0;
    /// Calls `chosen` once with at least one file, or never.
    virtual void chooseFiles(QWidget *parent, const FileChoice &choice,
                             std::function<void(const QStringList &)> chosen) = 0;
    /// Calls `chosen` once with the file to write (overwriting was agreed to), or never.
    virtual void chooseTarget(QWidget *parent, const FileChoice &choice,
                              std::function<void(const QString &)> chosen) = 0;
};

/// The real dialogs.
class DialogPrompts final : public Prompts
{
    Q_OBJECT
public:
    using Prompts::Prompts;
    void ask(QWidget *parent, const Question &question, std::function<void()> accepted) override;
    void tell(QWidget *parent, const QString &title, const QString &text,
              const QString &details) override;
    void chooseFiles(QWidget *parent, const FileChoice &choice,
                     std::function<void(const QStringList &)> chosen) override;
    void chooseTarget(QWidget *parent, const FileChoice &choice,
                      std::function<void(const QString &)> chosen) override;
};

} // namespace ff
