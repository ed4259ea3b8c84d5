// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/networkfields.h"

#include "client/whendone.h"
#include "models/connections/networkfiles.h"
#include "ui/shell/prompts.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace ff {

using namespace Qt::StringLiterals;

using ProxyMode = NetworkSettings::ProxyMode;

namespace {

constexpr int httpPort = 8080;
constexpr int socksPort = 1080;

bool isHostName(const QString &text)
{
    return !text.isEmpty() && !text.contains(u'/') && !text.contains(u' ');
}

QString subjectOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? certificate.subjectDisplayName() : names.constFirst();
}

} // namespace

NetworkFields::NetworkFields(const ConsoleServices &services, QWidget *parent)
    : FieldForm(services.theme, parent)
    , m_services(services)
    , m_mode(new QComboBox(this))
    , m_modeHint(hintLabel("proxyModeHintLabel"))
    , m_hostRow(new QWidget(this))
    , m_hostHint(hintLabel("proxyHostHintLabel"))
    , m_host(lineEdit("proxyHostLineEdit", u"proxy.example.com"_s))
    , m_port(new QSpinBox(m_hostRow))
    , m_user(lineEdit("proxyUserLineEdit", tr("Empty: the proxy asks for nobody")))
    , m_password(secretEdit("proxyPasswordLineEdit", {}, "showProxyPasswordAction"))
    , m_passwordHint(hintLabel("proxyPasswordHintLabel"))
    , m_fileRow(new QWidget(this))
    , m_file(lineEdit("caFileLineEdit", tr("None")))
    , m_choose(new QPushButton(tr("Choos&e…"), m_fileRow))
    , m_remove(new QToolButton(m_fileRow))
    , m_fileHint(hintLabel("caFileHintLabel"))
{
    build();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NetworkFields::suggestPort);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &FieldForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &FieldForm::changed);
    connect(m_choose, &QPushButton::clicked, this, &NetworkFields::chooseFile);
    connect(m_remove, &QToolButton::clicked, m_file, &QLineEdit::clear);
    connect(m_file, &QLineEdit::textChanged, this, &NetworkFields::readFile);
    connect(this, &FieldForm::changed, this, &NetworkFields::follow);
    connect(&services.theme, &Theme::changed, this, &NetworkFields::follow);
    readFile();
    follow();
}

void NetworkFields::build()
{
    m_mode->setObjectName(u"proxyModeComboBox"_s);
    m_mode->addItem(tr("As the system says"), int(ProxyMode::System));
    m_mode->addItem(tr("No proxy"), int(ProxyMode::None));
    m_mode->addItem(tr("HTTP proxy"), int(ProxyMode::Http));
    m_mode->addItem(tr("SOCKS 5 proxy"), int(ProxyMode::Socks5));
    m_host->setMinimumWidth(240);
    m_port->setObjectName(u"proxyPortSpinBox"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(httpPort);
    m_port->setAccessibleName(tr("Port of the proxy"));
    auto *colon = new QLabel(tr("P&ort"), m_hostRow);
    colon->setBuddy(m_port);
    auto *hosts = new QHBoxLayout(m_hostRow);
    hosts->setContentsMargins(0, 0, 0, 0);
    hosts->setSpacing(metrics::unit);
    hosts->addWidget(m_host, 1);
    hosts->addWidget(colon);
    hosts->addWidget(m_port);

    m_file->setMinimumWidth(240);
    m_choose->setObjectName(u"chooseCaFileButton"_s);
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"removeCaFileButton"_s);
    m_remove->setIcon(theme().icon(u"close"_s));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Trust the system's authorities only"));
    m_remove->setAccessibleName(m_remove->toolTip());
    auto *files = new QHBoxLayout(m_fileRow);
    files->setContentsMargins(0, 0, 0, 0);
    files->setSpacing(metrics::unit);
    files->addWidget(m_file, 1);
    files->addWidget(m_remove);
    files->addWidget(m_choose);

    addRow(tr("&Proxy"), m_mode, m_modeHint);
    addRow(tr("Proxy ho&st"), m_hostRow, m_hostHint, m_host);
    addRow(tr("&User"), m_user);
    addRow(tr("Passwor&d"), m_password, m_passwordHint);
    addRow(tr("Added &CA file"), m_fileRow, m_fileHint, m_file);
}

void NetworkFields::load(const Connection &connection)
{
    m_before = connection;
    const ConnectionNetwork &network = connection.network;
    m_mode->setCurrentIndex(m_mode->findData(int(network.proxyMode)));
    m_host->setText(network.proxyHost);
    if (network.proxyPort != 0)
        m_port->setValue(network.proxyPort);
    m_user->setText(network.proxyUser);
    m_file->setText(QDir::toNativeSeparators(network.caFile));
    follow();
}

void NetworkFields::setStored(const SecretOutcome &outcome)
{
    m_stored = outcome;
    m_stored->secret.clear();
    follow();
}

ConnectionNetwork NetworkFields::network() const
{
    ConnectionNetwork network = m_before ? m_before->network : ConnectionNetwork();
    network.proxyMode = ProxyMode(m_mode->currentData().toInt());
    // A proxy that is not in use is kept: who turns it on again finds it.
    if (network.proxyMode == ProxyMode::Http || network.proxyMode == ProxyMode::Socks5) {
        network.proxyHost = m_host->text().trimmed();
        network.proxyPort = quint16(m_port->value());
        network.proxyUser = m_user->text().trimmed();
    }
    network.caFile = QDir::fromNativeSeparators(m_file->text().trimmed());
    return network;
}

bool NetworkFields::sameProxy() const
{
    const ConnectionNetwork now = network();
    return m_before && m_before->network.proxyHost == now.proxyHost
           && m_before->network.proxyPort == now.proxyPort
           && m_before->network.proxyUser == now.proxyUser;
}

void NetworkFields::apply(Connection &connection) const
{
    connection.network = network();
}

void NetworkFields::fill(ConnectionSecrets &secrets) const
{
    if (const QByteArray typed = m_password->text().toUtf8(); !typed.isEmpty())
        secrets.proxyPassword = typed;
    else if (m_before && !sameProxy())
        secrets.proxyPassword = QByteArray(); // it is of another proxy or user
}

FieldProblem NetworkFields::problem() const
{
    const ConnectionNetwork now = network();
    if (isRowShown(m_hostRow) && !isHostName(now.proxyHost))
        return {tr("Enter the name of the proxy's host, without http://."), m_host};
    if (!m_fileProblem.isEmpty())
        return {m_fileProblem, m_file};
    return {};
}

// Each kind of proxy has its usual port; one that was chosen stays.
void NetworkFields::suggestPort()
{
    const auto mode = ProxyMode(m_mode->currentData().toInt());
    if (mode == ProxyMode::Socks5 && m_port->value() == httpPort)
        m_port->setValue(socksPort);
    else if (mode == ProxyMode::Http && m_port->value() == socksPort)
        m_port->setValue(httpPort);
}

void NetworkFields::follow()
{
    const ConnectionNetwork now = network();
    const bool own = now.proxyMode == ProxyMode::Http || now.proxyMode == ProxyMode::Socks5;
    setRowShown(m_hostRow, own);
    setRowShown(m_user, own);
    setRowShown(m_password, own && !now.proxyUser.isEmpty());
    const QString host = m_host->text().trimmed();
    const bool isWrong = !host.isEmpty() && !isHostName(host);
    setHint(m_hostHint, isWrong ? Theme::Tone::Bad : Theme::Tone::Neutral,
            isWrong ? tr("Enter the name of the proxy's host, without http://.") : QString());
    m_remove->setVisible(!m_file->text().isEmpty());
    switch (now.proxyMode) {
    case ProxyMode::System:
        setHint(m_modeHint, Theme::Tone::Neutral,
                tr("The proxy that the system's settings name for this endpoint, if any."));
        break;
    case ProxyMode::None:
        setHint(m_modeHint, Theme::Tone::Neutral, tr("Requests go straight to the endpoint."));
        break;
    case ProxyMode::Http:
    case ProxyMode::Socks5:
        setHint(m_modeHint, Theme::Tone::Neutral,
                tr("Requests go through this proxy; they stay encrypted up to the endpoint."));
        break;
    }
    if (!m_password->text().isEmpty() || !m_before || !sameProxy() || !m_stored)
        setHint(m_passwordHint, Theme::Tone::Neutral,
                tr("Goes to the system's keychain, never to a file of Faceferry's."));
    else if (m_stored->state == SecretOutcome::State::Stored
             || m_stored->state == SecretOutcome::State::SessionOnly)
        setHint(m_passwordHint, Theme::Tone::Neutral,
                tr("A password is stored. Leave this empty to keep it."));
    else
        setHint(m_passwordHint, Theme::Tone::Neutral, tr("No password is stored yet."));
}

void NetworkFields::chooseFile()
{
    FileChoice choice;
    choice.title = tr("Choose a CA file");
    choice.filters = {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")};
    const QPointer<NetworkFields> self(this);
    m_services.prompts.chooseFiles(window(), choice, [self](const QStringList &files) {
        if (self && !files.isEmpty())
            self->m_file->setText(QDir::toNativeSeparators(files.constFirst()));
    });
}

void NetworkFields::readFile()
{
    ++m_reading;
    m_fileProblem.clear();
    ConnectionNetwork asked;
    asked.caFile = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (asked.caFile.isEmpty()) {
        setHint(m_fileHint, Theme::Tone::Neutral,
                tr("Certificates are always checked. Add your company's authority here if its "
                   "proxy or endpoint needs it (PEM)."));
        Q_EMIT changed(); // what was wrong with the file went with it
        return;
    }
    const auto show = [this, run = m_reading](const FaceResult<NetworkSettings> &result) {
        if (run != m_reading)
            return;
        if (!result.ok()) {
            m_fileProblem = result.error().message.isEmpty() ? result.error().summary()
                                                             : result.error().message;
            setHint(m_fileHint, Theme::Tone::Bad, m_fileProblem);
            Q_EMIT changed();
            return;
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QStringList lines;
        bool expired = false;
        for (const QSslCertificate &one : result.value().authorities) {
            const bool past = one.expiryDate() < now;
            expired = expired || past;
            const QString until = QLocale().toString(one.expiryDate().date(), QLocale::ShortFormat);
            lines += past ? tr("%1, expired on %2").arg(subjectOf(one), until)
                          : tr("%1, valid until %2").arg(subjectOf(one), until);
        }
        if (const int more = int(lines.size()) - 3; more > 0) {
            lines = lines.first(3);
            lines += tr("and %n more", nullptr, more);
        }
        setHint(m_fileHint, expired ? Theme::Tone::Warning : Theme::Tone::Good, lines.join(u'\n'));
        Q_EMIT changed();
    };
    whenDone(readNetwork(asked, {}), this, show);
}

} // namespace ff
