// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/secretslot.h"
#include "models/connections/secretstore.h"
#include "ui/shell/connectionsecrets.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/fieldform.h"

#include <QWidget>

#include <optional>

class QTabWidget;

namespace ff {

class GeneralFields;
class NetworkFields;
class SignInFields;

/// The fields of a connection in three pages: what it is, how it signs in, how its requests
/// travel. Stores nothing: load(), problem(), connection(), secrets().
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(const ConsoleServices &services, QWidget *parent = nullptr);

    /// Fills the fields for editing. Not called: a new connection.
    void load(const Connection &connection);
    void suggestColour(const QColor &colour);
    /// What the keychain knows of a secret; only whether there is one is kept.
    void setStored(SecretSlot slot, const SecretOutcome &outcome);

    /// What keeps the form from being saved; an empty sentence: nothing.
    [[nodiscard]] FieldProblem problem() const;
    void goToProblem(); ///< shows the field that problem() is about and gives it the focus
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] ConnectionSecrets secrets() const;
    [[nodiscard]] bool isChanged() const; ///< something is to be saved
    [[nodiscard]] SignInFields &signIn() { return *m_signIn; }
    void focusFirst();
    void focusKey();
    void focusSubscription();

Q_SIGNALS:
    void changed();

private:
    void follow();
    void addPage(FieldForm *fields, const char *name, const QString &title);

    Theme &m_theme;
    std::optional<Connection> m_before;
    QTabWidget *m_tabs;
    GeneralFields *m_general;
    SignInFields *m_signIn;
    NetworkFields *m_network;
};

} // namespace ff
