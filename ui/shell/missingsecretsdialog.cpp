// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/missingsecretsdialog.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString wayIn(SignInMethod method)
{
    switch (method) {
    case SignInMethod::Key:
        return MissingSecretsDialog::tr("Enter key…");
    case SignInMethod::ServicePrincipal:
        return MissingSecretsDialog::tr("Enter secret…");
    case SignInMethod::AzureCli:
    case SignInMethod::Browser:
        break;
    }
    return MissingSecretsDialog::tr("Sign in…");
}

} // namespace

MissingSecretsDialog::MissingSecretsDialog(const ConsoleServices &services,
                                           const QList<ConnectionId> &connections, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    setObjectName(u"missingSecretsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Enter the keys"));
    auto *lead = new QLabel(tr("These connections were imported without their keys. They cannot "
                               "be used before you enter them; you can do that later as well."),
                            this);
    lead->setWordWrap(true);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, metrics::unit, 0);
    rows->setSpacing(metrics::unit);
    int number = 0;
    for (const ConnectionId &id : connections) {
        if (const auto connection = services.connections.find(id))
            rows->addWidget(buildRow(*connection, number++));
    }
    rows->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::unit, 3 * metrics::unit, 3 * metrics::unit,
                               metrics::margin);
    column->setSpacing(metrics::margin);
    column->addWidget(lead);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(600, 320);
    connect(&services.clients, &ClientPool::keyAvailable, this, &MissingSecretsDialog::look);
    connect(&services.connections, &ConnectionStore::changed, this, &MissingSecretsDialog::look);
}

QWidget *MissingSecretsDialog::buildRow(const Connection &connection, int number)
{
    auto *line = new QWidget;
    Row row;
    row.state = new QLabel(line);
    row.state->setObjectName(u"secretState%1Label"_s.arg(number));
    row.button = new QPushButton(wayIn(connection.signIn.method), line);
    row.button->setObjectName(u"enterSecret%1Button"_s.arg(number));
    row.button->setAutoDefault(number == 0);
    //: %1 is a button's text, %2 a connection's name.
    row.button->setAccessibleName(
        tr("%1 %2").arg(wayIn(connection.signIn.method), connection.name));
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(new ConnectionLine(connection, line), 1);
    across->addWidget(row.state);
    across->addWidget(row.button);
    m_rows.insert(connection.id, row);
    connect(row.button, &QPushButton::clicked, this,
            [this, id = connection.id] { Q_EMIT keyWanted(id); });
    return line;
}

void MissingSecretsDialog::look(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_services.connections.find(id);
    if (!m_rows.contains(id) || !connection)
        return;
    if (m_services.clients.hasKey(id)) {
        showPresent(id);
        return;
    }
    const bool secret = connection->signIn.method == SignInMethod::ServicePrincipal;
    const SecretSlot slot = secret                              ? SecretSlot::ClientSecret
                            : connection->signIn.keyNumber == 2 ? SecretSlot::Key2
                                                                : SecretSlot::Key1;
    whenDone(m_services.secrets.read(id, slot), this, [this, id](const SecretOutcome &outcome) {
        if (!outcome.secret.isEmpty())
            showPresent(id);
    });
}

void MissingSecretsDialog::showPresent(const ConnectionId &id)
{
    const Row &row = m_rows[id];
    row.state->setPixmap(
        m_services.theme.icon(u"ok"_s, Theme::Tone::Good)
            .pixmap(QSize(metrics::toolIcon, metrics::toolIcon), devicePixelRatioF()));
    row.state->setAccessibleName(tr("Entered"));
    row.state->setToolTip(tr("Entered"));
}

} // namespace ff
