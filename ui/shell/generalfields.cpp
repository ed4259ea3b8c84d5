// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/generalfields.h"

#include "ui/shell/colourpicker.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 80;
constexpr int longestLabel = 24;
} // namespace

GeneralFields::GeneralFields(Theme &theme, QWidget *parent)
    : FieldForm(theme, parent)
    , m_name(lineEdit("nameLineEdit", tr("East production")))
    , m_endpoint(lineEdit("endpointLineEdit", u"https://name.cognitiveservices.azure.com"_s))
    , m_endpointHint(hintLabel("endpointHintLabel"))
    , m_subscription(lineEdit("subscriptionLineEdit", u"00000000-0000-0000-0000-000000000000"_s))
    , m_subscriptionHint(hintLabel("subscriptionHintLabel"))
    , m_version(new QComboBox(this))
    , m_versionHint(hintLabel("apiVersionHintLabel"))
    , m_tier(new QComboBox(this))
    , m_label(new QComboBox(this))
    , m_ownLabel(lineEdit("ownLabelLineEdit", tr("Your own word")))
    , m_colour(new ColourPicker(this))
    , m_readOnly(new QCheckBox(tr("&Read-only"), this))
    , m_readOnlyHint(hintLabel("readOnlyHintLabel"))
{
    build();
    for (QComboBox *box : {m_version, m_tier, m_label})
        connect(box, &QComboBox::currentIndexChanged, this, &FieldForm::changed);
    connect(m_readOnly, &QCheckBox::toggled, this, &FieldForm::changed);
    connect(m_endpoint, &QLineEdit::editingFinished, this, [this] {
        // The version in a pasted address is meant: take it over, where we offer it.
        const int version = m_version->findData(endpoint().pastedVersion());
        if (version >= 0)
            m_version->setCurrentIndex(version);
    });
    connect(this, &FieldForm::changed, this, &GeneralFields::follow);
    connect(&theme, &Theme::changed, this, &GeneralFields::follow);
    follow();
}

void GeneralFields::build()
{
    m_name->setMaxLength(longestName);
    m_version->setObjectName(u"apiVersionComboBox"_s);
    for (const ApiVersionInfo &version : apiVersions())
        m_version->addItem(version.isPreview ? tr("%1 (preview)").arg(version.path) : version.path,
                           version.path);
    m_version->setCurrentIndex(qMax(0, m_version->findData(Connection().apiVersion)));
    m_tier->setObjectName(u"tierComboBox"_s);
    m_tier->addItem(tr("Standard (S0): 10 calls a second"), int(Tier::Standard));
    m_tier->addItem(tr("Free (F0): 20 calls a minute"), int(Tier::Free));
    m_tier->addItem(tr("No limit: a private endpoint that counts no calls"), int(Tier::Unlimited));

    m_label->setObjectName(u"labelComboBox"_s);
    m_label->setMinimumWidth(176);
    m_label->addItem(tr("None"), int(EnvironmentLabel::Kind::None));
    for (const auto kind : {EnvironmentLabel::Kind::Production, EnvironmentLabel::Kind::Staging,
                            EnvironmentLabel::Kind::Test}) {
        const EnvironmentLabel label{kind, {}};
        m_label->addItem(environmentIcon(label), label.text(), int(kind));
    }
    const EnvironmentLabel own{EnvironmentLabel::Kind::Custom, tr("Another word")};
    m_label->addItem(environmentIcon(own), own.customText, int(own.kind));
    m_ownLabel->setMaxLength(longestLabel);
    m_ownLabel->setMinimumWidth(120);
    m_ownLabel->setAccessibleName(tr("The label's own word"));
    auto *labels = new QWidget(this);
    auto *labelRow = new QHBoxLayout(labels);
    labelRow->setContentsMargins(0, 0, 0, 0);
    labelRow->setSpacing(metrics::unit);
    labelRow->addWidget(m_label);
    labelRow->addWidget(m_ownLabel, 1);
    labelRow->addStretch(0);
    m_colour->setObjectName(u"colourPicker"_s);
    m_readOnly->setObjectName(u"readOnlyCheckBox"_s);

    addRow(tr("&Name"), m_name);
    addRow(tr("&Endpoint"), m_endpoint, m_endpointHint);
    addRow(tr("Su&bscription id"), m_subscription, m_subscriptionHint);
    addRow(tr("API &version"), m_version, m_versionHint);
    addRow(tr("&Pricing tier"), m_tier);
    addRow(tr("&Label"), labels, nullptr, m_label);
    addRow(tr("C&olour"), m_colour);
    addRow({}, m_readOnly, m_readOnlyHint);
    m_readOnly->setAccessibleName(tr("Read-only"));
}

void GeneralFields::load(const Connection &connection)
{
    m_name->setText(connection.name);
    m_endpoint->setText(connection.endpoint.text());
    m_subscription->setText(connection.subscription.text());
    if (m_version->findData(connection.apiVersion) < 0)
        m_version->addItem(connection.apiVersion, connection.apiVersion);
    m_version->setCurrentIndex(m_version->findData(connection.apiVersion));
    m_tier->setCurrentIndex(m_tier->findData(int(connection.tier)));
    m_label->setCurrentIndex(m_label->findData(int(connection.label.kind)));
    m_ownLabel->setText(connection.label.customText);
    m_colour->setColour(connection.colour);
    m_readOnly->setChecked(connection.isReadOnly);
    // The sandbox makes its address anew at each start.
    m_endpoint->setReadOnly(connection.isSandbox);
    m_subscription->setReadOnly(connection.isSandbox);
    follow();
}

void GeneralFields::suggestColour(const QColor &colour)
{
    m_colour->setColour(colour);
}

Endpoint GeneralFields::endpoint() const
{
    return Endpoint::fromUserInput(m_endpoint->text());
}

EnvironmentLabel GeneralFields::label() const
{
    EnvironmentLabel label;
    label.kind = EnvironmentLabel::Kind(m_label->currentData().toInt());
    if (label.kind == EnvironmentLabel::Kind::Custom)
        label.customText = m_ownLabel->text().simplified();
    return label;
}

void GeneralFields::apply(Connection &connection) const
{
    connection.name = m_name->text().trimmed();
    connection.endpoint = endpoint();
    connection.subscription = SubscriptionId(m_subscription->text().trimmed().toLower());
    connection.apiVersion = m_version->currentData().toString();
    connection.tier = Tier(m_tier->currentData().toInt());
    connection.label = label();
    connection.colour = m_colour->colour();
    connection.isReadOnly = m_readOnly->isChecked();
}

FieldProblem GeneralFields::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return {tr("Give the connection a name."), m_name};
    if (const Endpoint typed = endpoint(); !typed.isValid())
        return {typed.problemText(), m_endpoint};
    const QString subscription = m_subscription->text().trimmed();
    if (!subscription.isEmpty() && !limits::isGuid(subscription))
        return {tr("Correct the subscription id, or leave it empty."), m_subscription};
    if (const EnvironmentLabel own = label();
        own.kind == EnvironmentLabel::Kind::Custom && own.customText.isEmpty())
        return {tr("Write the word of the label, or choose another label."), m_ownLabel};
    return {};
}

void GeneralFields::follow()
{
    showEndpointHint();
    showSubscriptionHint();
    m_ownLabel->setVisible(m_label->currentData().toInt() == int(EnvironmentLabel::Kind::Custom));
    QString lacks;
    for (const ApiVersionInfo &version : apiVersions()) {
        if (version.path == m_version->currentData().toString())
            lacks = version.lacks.isEmpty() ? tr("Everything Faceferry does.") : version.lacks;
    }
    setHint(m_versionHint, Theme::Tone::Neutral, lacks);
    setHint(m_readOnlyHint, Theme::Tone::Neutral,
            m_readOnly->isChecked()
                ? tr("Nothing that changes the resource is sent until you unlock it for a while.")
                : tr("Turn this on so that nothing in the resource is changed by accident."));
}

void GeneralFields::showEndpointHint()
{
    const QString typed = m_endpoint->text().trimmed();
    const Endpoint endpoint = this->endpoint();
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

void GeneralFields::showSubscriptionHint()
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

void GeneralFields::focusFirst()
{
    m_name->setFocus();
}

void GeneralFields::focusSubscription()
{
    m_subscription->setFocus();
}

} // namespace ff
