// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionform.h"

#include "ui/shell/colourpicker.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 400;

QLabel *hintLabel(const char *name, QWidget *parent)
{
    auto *hint = new QLabel(parent);
    hint->setObjectName(QLatin1StringView(name));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setFont(captionFont(parent->font()));
    // Room for one line from the start: the form does not jump while it is typed in.
    hint->setContentsMargins(0, metrics::unit / 2, 0, metrics::unit);
    hint->setMinimumHeight(hint->fontMetrics().lineSpacing() + metrics::unit * 3 / 2);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return hint;
}

QLineEdit *lineEdit(const char *name, const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(fieldWidth);
    return edit;
}

} // namespace

ConnectionForm::ConnectionForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_form(new QFormLayout(this))
    , m_name(lineEdit("nameLineEdit", tr("East production"), this))
    , m_endpoint(lineEdit("endpointLineEdit", u"https://name.cognitiveservices.azure.com"_s, this))
    , m_endpointHint(hintLabel("endpointHintLabel", this))
    , m_key(lineEdit("keyLineEdit", tr("Key 1 or key 2 of the resource"), this))
    , m_keyHint(hintLabel("keyHintLabel", this))
    , m_subscription(
          lineEdit("subscriptionLineEdit", u"00000000-0000-0000-0000-000000000000"_s, this))
    , m_subscriptionHint(hintLabel("subscriptionHintLabel", this))
    , m_version(new QComboBox(this))
    , m_tier(new QComboBox(this))
    , m_colour(new ColourPicker(this))
{
    buildFields();
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionForm::follow);
    connect(m_endpoint, &QLineEdit::textChanged, this, &ConnectionForm::follow);
    connect(m_key, &QLineEdit::textChanged, this, &ConnectionForm::follow);
    connect(m_subscription, &QLineEdit::textChanged, this, &ConnectionForm::follow);
    connect(m_version, &QComboBox::currentIndexChanged, this, &ConnectionForm::follow);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &ConnectionForm::follow);
    connect(m_endpoint, &QLineEdit::editingFinished, this, [this] {
        // The version in a pasted address is meant: take it over, where we offer it.
        const Endpoint endpoint = Endpoint::fromUserInput(m_endpoint->text());
        const int version = m_version->findData(endpoint.pastedVersion());
        if (version >= 0)
            m_version->setCurrentIndex(version);
    });
    connect(&theme, &Theme::changed, this, &ConnectionForm::follow);
    follow();
}

void ConnectionForm::buildFields()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(metrics::margin);
    m_form->setVerticalSpacing(0);
    m_name->setMaxLength(80);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    QAction *reveal = m_key->addAction(m_theme.icon(u"show"_s), QLineEdit::TrailingPosition);
    reveal->setObjectName(u"showKeyAction"_s);
    reveal->setCheckable(true);
    reveal->setToolTip(tr("Show the key"));
    connect(reveal, &QAction::toggled, this, [this, reveal](bool shown) {
        m_key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(m_theme.icon(shown ? u"hide"_s : u"show"_s));
        reveal->setToolTip(shown ? tr("Hide the key") : tr("Show the key"));
    });
    m_version->setObjectName(u"apiVersionComboBox"_s);
    for (const ApiVersionInfo &version : apiVersions()) {
        m_version->addItem(version.documentsSnapshots
                               ? version.path
                               : tr("%1 (without snapshots)").arg(version.path),
                           version.path);
    }
    m_version->setCurrentIndex(qMax(0, m_version->findData(Connection().apiVersion)));
    m_tier->setObjectName(u"tierComboBox"_s);
    m_tier->addItem(tr("Standard (S0): 10 calls a second"), int(Tier::Standard));
    m_tier->addItem(tr("Free (F0): 20 calls a minute"), int(Tier::Free));
    m_colour->setObjectName(u"colourPicker"_s);

    addRow(tr("&Name"), m_name);
    addRow(tr("&Endpoint"), m_endpoint, m_endpointHint);
    addRow(tr("&Key"), m_key, m_keyHint);
    addRow(tr("Su&bscription id"), m_subscription, m_subscriptionHint);
    addRow(tr("API &version"), m_version);
    addRow(tr("&Pricing tier"), m_tier);
    addRow(tr("Co&lour"), m_colour);
}

void ConnectionForm::addRow(const QString &label, QWidget *field, QLabel *hint)
{
    auto *caption = new QLabel(label, this);
    caption->setMinimumHeight(metrics::controlHeight);
    caption->setBuddy(field);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    m_form->addRow(caption, field);
    if (hint)
        m_form->addRow(QString(), hint);
    else // the distance that a hint would bring
        m_form->addItem(
            new QSpacerItem(0, metrics::unit, QSizePolicy::Minimum, QSizePolicy::Fixed));
}

void ConnectionForm::load(const Connection &connection)
{
    m_before = connection;
    m_name->setText(connection.name);
    m_endpoint->setText(connection.endpoint.text());
    m_subscription->setText(connection.subscription.text());
    if (m_version->findData(connection.apiVersion) < 0)
        m_version->addItem(connection.apiVersion, connection.apiVersion);
    m_version->setCurrentIndex(m_version->findData(connection.apiVersion));
    m_tier->setCurrentIndex(m_tier->findData(int(connection.tier)));
    m_colour->setColour(connection.colour);
    // The sandbox makes its address and keys anew at each start.
    for (QLineEdit *edit : {m_endpoint, m_key, m_subscription})
        edit->setReadOnly(connection.isSandbox);
    follow();
}

void ConnectionForm::suggestColour(const QColor &colour)
{
    m_colour->setColour(colour);
}

void ConnectionForm::setStoredKey(const SecretOutcome &outcome)
{
    m_hasStoredKey = !outcome.secret.isEmpty();
    switch (outcome.state) {
    case SecretOutcome::State::Stored:
        m_storedKeyText =
            tr("A key is stored in the system's keychain. Leave this empty to keep it.");
        break;
    case SecretOutcome::State::SessionOnly:
        m_storedKeyText = tr("A key is kept for this session only. Leave this empty to keep it.");
        break;
    case SecretOutcome::State::NotFound:
        m_storedKeyText = tr("There is no key for this connection yet.");
        break;
    case SecretOutcome::State::Unavailable:
        m_storedKeyText = tr("The system's keychain does not answer: %1.").arg(outcome.reason);
        break;
    }
    follow();
}

void ConnectionForm::follow()
{
    showEndpointHint();
    showKeyHint();
    showSubscriptionHint();
    Q_EMIT changed();
}

void ConnectionForm::setHint(QLabel *hint, Theme::Tone tone, const QString &text)
{
    hint->setText(text);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.foreground(tone));
    hint->setPalette(palette);
}

void ConnectionForm::showEndpointHint()
{
    const QString typed = m_endpoint->text().trimmed();
    const Endpoint endpoint = Endpoint::fromUserInput(typed);
    if (typed.isEmpty())
        setHint(m_endpointHint, Theme::Tone::Neutral,
                tr("As the portal shows it; a path such as /face/v1.0 is cut off."));
    else if (!endpoint.isValid())
        setHint(m_endpointHint, Theme::Tone::Bad, endpoint.problemText());
    else if (endpoint.text() != typed)
        setHint(m_endpointHint, Theme::Tone::Accent, tr("Becomes %1").arg(endpoint.text()));
    else
        setHint(m_endpointHint, Theme::Tone::Good, tr("This endpoint is well-formed."));
}

void ConnectionForm::showKeyHint()
{
    if (m_before && m_before->isSandbox)
        setHint(m_keyHint, Theme::Tone::Neutral, tr("The sandbox makes a new key at each start."));
    else if (m_before && !mayUseStoredKey() && m_key->text().trimmed().isEmpty())
        setHint(m_keyHint, Theme::Tone::Warning,
                tr("The endpoint has changed: enter its key. The stored one is not sent to another "
                   "host."));
    else if (m_before && m_key->text().isEmpty())
        setHint(m_keyHint, Theme::Tone::Neutral,
                m_storedKeyText.isEmpty() ? tr("Asking the system's keychain…") : m_storedKeyText);
    else
        setHint(m_keyHint, Theme::Tone::Neutral,
                tr("Goes to the system's keychain, never to a file of Faceferry's."));
}

void ConnectionForm::showSubscriptionHint()
{
    const QString typed = m_subscription->text().trimmed();
    if (typed.isEmpty())
        setHint(m_subscriptionHint, Theme::Tone::Warning,
                tr("Without it, no snapshot can be offered to this resource."));
    else if (!limits::isGuid(typed))
        setHint(m_subscriptionHint, Theme::Tone::Bad,
                tr("A subscription id looks like 00000000-0000-0000-0000-000000000000."));
    else
        setHint(m_subscriptionHint, Theme::Tone::Neutral,
                tr("The Azure subscription of the resource; snapshots are offered to it."));
}

QString ConnectionForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the connection a name.");
    const Endpoint endpoint = Endpoint::fromUserInput(m_endpoint->text());
    if (!endpoint.isValid())
        return endpoint.problemText();
    const QString subscription = m_subscription->text().trimmed();
    if (!subscription.isEmpty() && !limits::isGuid(subscription))
        return tr("Correct the subscription id, or leave it empty.");
    if (key().isEmpty() && !m_before)
        return tr("Enter a key of the resource.");
    if (key().isEmpty() && !mayUseStoredKey())
        return tr("Enter the key of the new endpoint.");
    const QByteArray typed = key();
    for (const char byte : typed) {
        if (byte < 0x21 || byte > 0x7e)
            return tr("The key holds characters that no key has; paste it again.");
    }
    return {};
}

bool ConnectionForm::mayUseStoredKey() const
{
    return m_before
           && m_before->endpoint.isSameOrigin(Endpoint::fromUserInput(m_endpoint->text()).url());
}

Connection ConnectionForm::connection() const
{
    Connection connection = m_before.value_or(Connection());
    connection.name = m_name->text().trimmed();
    connection.endpoint = Endpoint::fromUserInput(m_endpoint->text());
    connection.subscription = SubscriptionId(m_subscription->text().trimmed().toLower());
    connection.apiVersion = m_version->currentData().toString();
    connection.tier = Tier(m_tier->currentData().toInt());
    connection.colour = m_colour->colour();
    return connection;
}

QByteArray ConnectionForm::key() const
{
    return m_key->text().trimmed().toUtf8();
}

void ConnectionForm::focusKey()
{
    m_key->setFocus();
}

void ConnectionForm::focusSubscription()
{
    m_subscription->setFocus();
}

} // namespace ff
