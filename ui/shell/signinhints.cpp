// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinfields.h"

#include "client/signin/authority.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString methodText(SignInMethod method)
{
    switch (method) {
    case SignInMethod::Key:
        return SignInFields::tr("The portal shows two keys; both work. Keys go to the system's "
                                "keychain, never to a file of Faceferry's.");
    case SignInMethod::ServicePrincipal:
        return SignInFields::tr("An application of your directory with the role “Cognitive "
                                "Services User” on the resource.");
    case SignInMethod::AzureCli:
        return SignInFields::tr("Uses the account that “az login” signed in on this computer. "
                                "Faceferry stores nothing of it.");
    case SignInMethod::Browser:
        return SignInFields::tr("You sign in with your own account in the browser; Faceferry "
                                "renews the sign-in by itself.");
    }
    Q_UNREACHABLE();
}

} // namespace

void SignInFields::follow()
{
    const SignInMethod chosen = method();
    const bool key = chosen == SignInMethod::Key;
    const bool application =
        chosen == SignInMethod::ServicePrincipal || chosen == SignInMethod::Browser;
    setRowShown(m_key1.row, key);
    setRowShown(m_key2.row, key);
    setRowShown(m_tenant, !key);
    setRowShown(m_clientId, application);
    setRowShown(m_clientSecret, chosen == SignInMethod::ServicePrincipal);
    setRowShown(m_authority, application);
    setRowShown(m_signInRow, chosen == SignInMethod::Browser);
    setHint(m_methodHint, Theme::Tone::Neutral, methodText(chosen));
    showAccountHints();
    showKeyHint(m_key1, SecretSlot::Key1, keyNumber() == 1);
    showKeyHint(m_key2, SecretSlot::Key2, keyNumber() == 2);
    showSecretHint();
}

void SignInFields::showAccountHints()
{
    const auto show = [this](QLabel *hint, const QString &problem, const QString &text) {
        setHint(hint, problem.isEmpty() ? Theme::Tone::Neutral : Theme::Tone::Bad,
                problem.isEmpty() ? text : problem);
    };
    const QString tenant = m_tenant->text().trimmed();
    show(m_tenantHint, tenant.isEmpty() ? QString() : tenantProblem(tenant),
         method() == SignInMethod::AzureCli
             ? tr("May stay empty: then the CLI's own tenant is used.")
             : tr("The directory the application is registered in."));
    const QString client = m_clientId->text().trimmed();
    show(m_clientIdHint,
         client.isEmpty() || limits::isGuid(client)
             ? QString()
             : tr("A client id looks like 00000000-0000-0000-0000-000000000000."),
         {});
    const QString authority = m_authority->text().trimmed();
    show(m_authorityHint, authority.isEmpty() ? QString() : authorityProblem(QUrl(authority)),
         tr("Leave this empty, unless your cloud has an authority of its own."));
}

QString SignInFields::storedText(SecretSlot slot) const
{
    const auto known = m_stored.constFind(slot);
    if (known == m_stored.cend())
        return tr("Asking the system's keychain…");
    switch (known->state) {
    case SecretOutcome::State::Stored:
        return tr("Stored in the system's keychain. Leave this empty to keep it.");
    case SecretOutcome::State::SessionOnly:
        return tr("Kept for this session only. Leave this empty to keep it.");
    case SecretOutcome::State::NotFound:
        return tr("Not stored yet.");
    case SecretOutcome::State::Unavailable:
        return tr("The system's keychain does not answer: %1.").arg(known->reason);
    }
    Q_UNREACHABLE();
}

void SignInFields::showKeyHint(const KeyRow &row, SecretSlot slot, bool inUse)
{
    const bool isTyped = !row.edit->text().trimmed().isEmpty();
    if (m_before && m_before->isSandbox)
        setHint(row.hint, Theme::Tone::Neutral,
                slot == SecretSlot::Key1 ? tr("The sandbox makes a new key at each start.")
                                         : tr("The sandbox needs one key only."));
    else if (isTyped)
        setHint(row.hint, Theme::Tone::Neutral,
                m_before ? tr("Takes the place of the stored key.")
                         : tr("Goes to the system's keychain."));
    else if (!m_before)
        setHint(row.hint, Theme::Tone::Neutral,
                inUse ? tr("Needed: this key signs the requests.")
                      : tr("May stay empty. With both, you can change over when one is renewed."));
    else if (!sameOrigin())
        setHint(row.hint, Theme::Tone::Warning,
                inUse ? tr("The endpoint has changed: enter its key. The stored one is not sent to "
                           "another host.")
                      : tr("The stored key is of the other endpoint and will be forgotten."));
    else
        setHint(row.hint, Theme::Tone::Neutral, storedText(slot));
}

void SignInFields::showSecretHint()
{
    const bool isTyped = !m_clientSecret->text().trimmed().isEmpty();
    if (isTyped)
        setHint(m_clientSecretHint, Theme::Tone::Neutral, tr("Goes to the system's keychain."));
    else if (!m_before)
        setHint(m_clientSecretHint, Theme::Tone::Neutral,
                tr("The secret's value, not its id. It goes to the system's keychain."));
    else if (!sameAccount())
        setHint(m_clientSecretHint, Theme::Tone::Warning,
                tr("The application has changed: enter its secret."));
    else
        setHint(m_clientSecretHint, Theme::Tone::Neutral, storedText(SecretSlot::ClientSecret));
}

void SignInFields::showSignIn(Theme::Tone tone, const QString &sentence)
{
    setHint(m_signInHint, tone, sentence);
}

void SignInFields::setSigningIn(bool signingIn)
{
    m_signInProgress->setVisible(signingIn);
    m_cancelSignIn->setVisible(signingIn);
    m_copyAddress->setVisible(signingIn && !m_address.isEmpty());
    if (!signingIn)
        m_address.clear();
}

bool SignInFields::isSigningIn() const
{
    return m_cancelSignIn->isVisibleTo(m_signInRow);
}

void SignInFields::showAddress(const QUrl &page)
{
    m_address = page.toString(QUrl::FullyEncoded);
    m_copyAddress->show();
    showSignIn(Theme::Tone::Warning, tr("No browser could be opened. Open the address of the "
                                        "sign-in yourself on this computer."));
}

void SignInFields::allowSignIn(bool allowed, const QString &reason)
{
    m_signIn->setEnabled(allowed);
    m_signIn->setToolTip(reason);
    if (!reason.isEmpty())
        setHint(m_signInHint, Theme::Tone::Neutral, reason);
}

} // namespace ff
