// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/secretslot.h"
#include "models/connections/secretstore.h"
#include "ui/shell/connectionsecrets.h"
#include "ui/shell/fieldform.h"

#include <QMap>

#include <optional>

class QComboBox;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace ff {

/// How a connection signs in: one of two keys, a service principal, the Azure CLI, or the browser.
/// Stored secrets are never shown; they stay unless new ones are typed, and never go to another
/// host or authority than the one they were entered for.
class SignInFields : public FieldForm
{
    Q_OBJECT
public:
    explicit SignInFields(Theme &theme, QWidget *parent = nullptr);

    void load(const Connection &connection);
    /// What SecretStore knows; only whether there is a secret is kept.
    void setStored(SecretSlot slot, const SecretOutcome &outcome);
    void setEndpoint(const Endpoint &endpoint); ///< as it now stands in the form
    void apply(Connection &connection) const;
    void fill(ConnectionSecrets &secrets) const;
    [[nodiscard]] FieldProblem problem() const;
    /// The key that is in use, as typed; empty: the stored one.
    [[nodiscard]] QByteArray typedSecret() const;
    void focusKey();
    /// What came of "Sign in now"; plain text.
    void showSignIn(Theme::Tone tone, const QString &sentence);
    void allowSignIn(bool allowed, const QString &reason);
    /// The browser was asked, and its answer has not come: it can be cancelled.
    void setSigningIn(bool signingIn);
    [[nodiscard]] bool isSigningIn() const;
    /// No browser could be opened: the operator takes the address elsewhere.
    void showAddress(const QUrl &page);

Q_SIGNALS:
    void signInRequested();
    void signInCancelled();

private:
    struct KeyRow
    {
        QWidget *row = nullptr;
        QLineEdit *edit = nullptr;
        QRadioButton *inUse = nullptr;
        QLabel *hint = nullptr;
    };
    void build();
    void buildSignInRow();
    [[nodiscard]] KeyRow keyRow(int number);
    void follow();
    void showKeyHint(const KeyRow &row, SecretSlot slot, bool inUse);
    void showSecretHint();
    void showAccountHints();
    [[nodiscard]] SignInMethod method() const;
    [[nodiscard]] int keyNumber() const;
    [[nodiscard]] bool sameOrigin() const;
    [[nodiscard]] bool sameAccount() const;
    [[nodiscard]] bool isStored(SecretSlot slot) const;
    [[nodiscard]] QString storedText(SecretSlot slot) const;
    [[nodiscard]] FieldProblem keyProblem() const;
    [[nodiscard]] FieldProblem accountProblem() const;

    std::optional<Connection> m_before;
    Endpoint m_endpoint;
    QMap<SecretSlot, SecretOutcome> m_stored; ///< without the secrets
    QComboBox *m_method;
    QLabel *m_methodHint;
    KeyRow m_key1;
    KeyRow m_key2;
    QLineEdit *m_tenant;
    QLabel *m_tenantHint;
    QLineEdit *m_clientId;
    QLabel *m_clientIdHint;
    QLineEdit *m_clientSecret;
    QLabel *m_clientSecretHint;
    QLineEdit *m_authority;
    QLabel *m_authorityHint;
    QWidget *m_signInRow;
    QPushButton *m_signIn;
    QProgressBar *m_signInProgress;
    QPushButton *m_cancelSignIn;
    QPushButton *m_copyAddress;
    QLabel *m_signInHint;
    QString m_address; ///< of the page that no browser opened
};

} // namespace ff
