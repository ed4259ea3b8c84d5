// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinfields.h"

#include "client/signin/authority.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>

namespace ff {

using namespace Qt::StringLiterals;

SignInFields::SignInFields(Theme &theme, QWidget *parent)
    : FieldForm(theme, parent)
    , m_method(new QComboBox(this))
    , m_methodHint(hintLabel("signInMethodHintLabel"))
    , m_key1(keyRow(1))
    , m_key2(keyRow(2))
    , m_tenant(lineEdit("tenantLineEdit", tr("contoso.com, or the directory's id")))
    , m_tenantHint(hintLabel("tenantHintLabel"))
    , m_clientId(lineEdit("clientIdLineEdit", u"00000000-0000-0000-0000-000000000000"_s))
    , m_clientIdHint(hintLabel("clientIdHintLabel"))
    , m_clientSecret(secretEdit("clientSecretLineEdit", tr("The value of a client secret"),
                                "showClientSecretAction"))
    , m_clientSecretHint(hintLabel("clientSecretHintLabel"))
    , m_authority(lineEdit("authorityLineEdit", u"https://login.microsoftonline.com"_s))
    , m_authorityHint(hintLabel("authorityHintLabel"))
    , m_signInRow(new QWidget(this))
    , m_signIn(new QPushButton(theme.icon(u"browser"_s), tr("Sign in &now"), m_signInRow))
    , m_signInProgress(new QProgressBar(m_signInRow))
    , m_cancelSignIn(new QPushButton(tr("Cance&l sign-in"), m_signInRow))
    , m_copyAddress(new QPushButton(theme.icon(u"copy"_s), tr("Cop&y address"), m_signInRow))
    , m_signInHint(hintLabel("signInHintLabel"))
{
    build();
    connect(m_method, &QComboBox::currentIndexChanged, this, &FieldForm::changed);
    connect(m_key1.inUse, &QRadioButton::toggled, this, &FieldForm::changed);
    connect(m_signIn, &QPushButton::clicked, this, &SignInFields::signInRequested);
    connect(this, &FieldForm::changed, this, &SignInFields::follow);
    connect(&theme, &Theme::changed, this, &SignInFields::follow);
    follow();
}

SignInFields::KeyRow SignInFields::keyRow(int number)
{
    KeyRow row;
    const bool first = number == 1;
    row.row = new QWidget(this);
    row.edit = secretEdit(first ? "keyLineEdit" : "key2LineEdit",
                          first ? tr("Key 1 of the resource") : tr("Key 2 of the resource"),
                          first ? "showKeyAction" : "showKey2Action");
    row.edit->setMinimumWidth(280);
    row.inUse = new QRadioButton(tr("In use"), row.row);
    row.inUse->setObjectName(first ? u"useKey1RadioButton"_s : u"useKey2RadioButton"_s);
    row.inUse->setAccessibleName(first ? tr("Use key 1") : tr("Use key 2"));
    row.inUse->setToolTip(row.inUse->accessibleName());
    row.inUse->setAutoExclusive(false);
    row.hint = hintLabel(first ? "keyHintLabel" : "key2HintLabel");
    auto *line = new QHBoxLayout(row.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::unit);
    line->addWidget(row.edit, 1);
    line->addWidget(row.inUse);
    return row;
}

void SignInFields::build()
{
    m_method->setObjectName(u"signInMethodComboBox"_s);
    m_method->addItem(theme().icon(u"key"_s), tr("Key of the resource"), int(SignInMethod::Key));
    m_method->addItem(theme().icon(u"person"_s), tr("Service principal (Microsoft Entra ID)"),
                      int(SignInMethod::ServicePrincipal));
    m_method->addItem(theme().icon(u"details"_s), tr("Azure CLI of this computer"),
                      int(SignInMethod::AzureCli));
    m_method->addItem(theme().icon(u"browser"_s), tr("In the browser (Microsoft Entra ID)"),
                      int(SignInMethod::Browser));
    buildSignInRow();

    addRow(tr("&Method"), m_method, m_methodHint);
    addRow(tr("Key &1"), m_key1.row, m_key1.hint, m_key1.edit);
    addRow(tr("Key &2"), m_key2.row, m_key2.hint, m_key2.edit);
    addRow(tr("T&enant"), m_tenant, m_tenantHint);
    addRow(tr("Client i&d"), m_clientId, m_clientIdHint);
    addRow(tr("Client &secret"), m_clientSecret, m_clientSecretHint);
    addRow(tr("A&uthority"), m_authority, m_authorityHint);
    addRow({}, m_signInRow, m_signInHint, m_signIn);
    m_signIn->setAccessibleName(tr("Sign in now"));

    // Two radio buttons in two rows are one choice.
    m_key1.inUse->setChecked(true);
    connect(m_key1.inUse, &QRadioButton::clicked, this, [this] {
        m_key1.inUse->setChecked(true);
        m_key2.inUse->setChecked(false);
        Q_EMIT changed();
    });
    connect(m_key2.inUse, &QRadioButton::clicked, this, [this] {
        m_key2.inUse->setChecked(true);
        m_key1.inUse->setChecked(false);
        Q_EMIT changed();
    });
}

void SignInFields::buildSignInRow()
{
    m_signIn->setObjectName(u"signInNowButton"_s);
    m_cancelSignIn->setObjectName(u"cancelSignInButton"_s);
    m_copyAddress->setObjectName(u"copySignInAddressButton"_s);
    for (QPushButton *button : {m_signIn, m_cancelSignIn, m_copyAddress})
        button->setAutoDefault(false);
    m_signInProgress->setObjectName(u"signInProgressBar"_s);
    m_signInProgress->setRange(0, 0);
    m_signInProgress->setTextVisible(false);
    m_signInProgress->setFixedSize(80, metrics::unit / 2);
    m_signInProgress->setAccessibleName(tr("Waiting for the browser"));
    auto *line = new QHBoxLayout(m_signInRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::unit);
    line->addWidget(m_signIn);
    line->addWidget(m_signInProgress);
    line->addWidget(m_cancelSignIn);
    line->addWidget(m_copyAddress);
    line->addStretch(1);
    setSigningIn(false);
    connect(m_cancelSignIn, &QPushButton::clicked, this, &SignInFields::signInCancelled);
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_address); });
}

void SignInFields::load(const Connection &connection)
{
    m_before = connection;
    m_endpoint = connection.endpoint;
    const SignInSettings &signIn = connection.signIn;
    m_key1.inUse->setChecked(signIn.keyNumber != 2);
    m_key2.inUse->setChecked(signIn.keyNumber == 2);
    m_tenant->setText(signIn.tenant);
    m_clientId->setText(signIn.clientId);
    m_authority->setText(signIn.authority);
    m_method->setCurrentIndex(m_method->findData(int(signIn.method)));
    // The sandbox makes its keys itself, and knows no other way.
    m_method->setEnabled(!connection.isSandbox);
    for (const KeyRow &row : {m_key1, m_key2}) {
        row.edit->setReadOnly(connection.isSandbox);
        row.inUse->setEnabled(!connection.isSandbox);
    }
    follow();
}

void SignInFields::setStored(SecretSlot slot, const SecretOutcome &outcome)
{
    SecretOutcome kept = outcome;
    kept.secret.clear();
    m_stored.insert(slot, kept);
    Q_EMIT changed();
}

void SignInFields::setEndpoint(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    follow();
}

SignInMethod SignInFields::method() const
{
    return SignInMethod(m_method->currentData().toInt());
}

int SignInFields::keyNumber() const
{
    return m_key2.inUse->isChecked() ? 2 : 1;
}

bool SignInFields::sameOrigin() const
{
    return m_before && m_before->endpoint.isSameOrigin(m_endpoint.url());
}

bool SignInFields::sameAccount() const
{
    if (!m_before)
        return false;
    const SignInSettings &before = m_before->signIn;
    return before.tenant == m_tenant->text().trimmed()
           && before.clientId == m_clientId->text().trimmed()
           && before.authority == m_authority->text().trimmed();
}

bool SignInFields::isStored(SecretSlot slot) const
{
    const auto known = m_stored.constFind(slot);
    return known != m_stored.cend()
           && (known->state == SecretOutcome::State::Stored
               || known->state == SecretOutcome::State::SessionOnly);
}

void SignInFields::apply(Connection &connection) const
{
    SignInSettings &signIn = connection.signIn;
    signIn.method = method();
    signIn.keyNumber = keyNumber();
    // What the method does not use stays as it was: who switches back finds it again.
    if (isRowShown(m_tenant))
        signIn.tenant = m_tenant->text().trimmed();
    if (isRowShown(m_clientId))
        signIn.clientId = m_clientId->text().trimmed();
    if (isRowShown(m_authority))
        signIn.authority = m_authority->text().trimmed();
}

void SignInFields::fill(ConnectionSecrets &secrets) const
{
    const auto keyOf = [this](const KeyRow &row) -> std::optional<QByteArray> {
        const QByteArray typed = row.edit->text().trimmed().toUtf8();
        if (!typed.isEmpty())
            return typed;
        if (m_before && !sameOrigin())
            return QByteArray();
        return std::nullopt;
    };
    secrets.key1 = keyOf(m_key1);
    secrets.key2 = keyOf(m_key2);
    const QByteArray typed = m_clientSecret->text().trimmed().toUtf8();
    if (method() == SignInMethod::ServicePrincipal && !typed.isEmpty())
        secrets.clientSecret = typed;
    else if (method() != SignInMethod::Key && m_before && !sameAccount())
        secrets.clientSecret = QByteArray();
    secrets.forgetRefreshToken = m_before && !sameAccount();
}

QByteArray SignInFields::typedSecret() const
{
    if (method() == SignInMethod::ServicePrincipal)
        return m_clientSecret->text().trimmed().toUtf8();
    if (method() != SignInMethod::Key)
        return {};
    return (keyNumber() == 2 ? m_key2 : m_key1).edit->text().trimmed().toUtf8();
}

FieldProblem SignInFields::problem() const
{
    return method() == SignInMethod::Key ? keyProblem() : accountProblem();
}

FieldProblem SignInFields::keyProblem() const
{
    for (const KeyRow &row : {m_key1, m_key2}) {
        if (hasStrangeCharacters(row.edit->text().trimmed().toUtf8()))
            return {tr("The key holds characters that no key has; paste it again."), row.edit};
    }
    const KeyRow &inUse = keyNumber() == 2 ? m_key2 : m_key1;
    if (!inUse.edit->text().trimmed().isEmpty())
        return {};
    if (!m_before)
        return {tr("Enter a key of the resource."), inUse.edit};
    if (!sameOrigin())
        return {tr("Enter the key of the new endpoint."), inUse.edit};
    const bool switched =
        m_before->signIn.method != SignInMethod::Key || m_before->signIn.keyNumber != keyNumber();
    const SecretSlot slot = keyNumber() == 2 ? SecretSlot::Key2 : SecretSlot::Key1;
    if (switched && m_stored.contains(slot) && !isStored(slot))
        return {tr("Enter key %1, or use the other one.").arg(keyNumber()), inUse.edit};
    return {};
}

FieldProblem SignInFields::accountProblem() const
{
    const QString tenant = m_tenant->text().trimmed();
    const bool isOptional = method() == SignInMethod::AzureCli;
    if (tenant.isEmpty() && !isOptional)
        return {tr("Enter the tenant: its domain or its id."), m_tenant};
    if (const QString problem = tenantProblem(tenant); !problem.isEmpty())
        return {problem, m_tenant};
    if (isOptional)
        return {};
    if (!limits::isGuid(m_clientId->text().trimmed()))
        return {tr("Enter the client id of the application."), m_clientId};
    if (const QString authority = m_authority->text().trimmed(); !authority.isEmpty()) {
        if (const QString problem = authorityProblem(QUrl(authority)); !problem.isEmpty())
            return {problem, m_authority};
    }
    if (method() != SignInMethod::ServicePrincipal)
        return {};
    const QByteArray secret = m_clientSecret->text().trimmed().toUtf8();
    if (hasStrangeCharacters(secret))
        return {tr("The client secret holds characters that none has; paste it again."),
                m_clientSecret};
    const bool wasThis = m_before && m_before->signIn.method == SignInMethod::ServicePrincipal;
    if (secret.isEmpty() && (!sameAccount() || (!wasThis && !isStored(SecretSlot::ClientSecret))))
        return {tr("Enter the client secret of the application."), m_clientSecret};
    return {};
}

void SignInFields::focusKey()
{
    if (method() == SignInMethod::Key)
        (keyNumber() == 2 ? m_key2 : m_key1).edit->setFocus();
    else if (method() == SignInMethod::ServicePrincipal)
        m_clientSecret->setFocus();
    else if (m_signIn->isEnabled() && method() == SignInMethod::Browser)
        m_signIn->setFocus();
    else
        m_tenant->setFocus();
}

} // namespace ff
