// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savedialog.h"

#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

SaveDialog::SaveDialog(const ConsoleServices &services, const ConnectionId &connection,
                       const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_connection(connection)
    , m_words(words)
{
    build();
    showConnection();
    connect(&services.guard, &WriteGuard::changed, this, [this](const ConnectionId &id) {
        if (id == m_connection)
            follow();
    });
    connect(&services.connections, &ConnectionStore::changed, this, [this](const ConnectionId &id) {
        if (id == m_connection)
            showConnection();
    });
    connect(&services.theme, &Theme::changed, this, [this] { follow(); });
}

void SaveDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    m_line = new ConnectionLine;
    m_line->setObjectName(u"connectionLine"_s);
    layout->addWidget(m_line);
    layout->addSpacing(metrics::unit / 2);
    m_messages = new MessageBar(m_services.theme);
    layout->addWidget(m_messages);
    m_form = new QWidget;
    m_fields = new QVBoxLayout(m_form);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(metrics::unit);
    layout->addWidget(m_form, 1);
    m_problem = plainLabel(u"problemLabel"_s);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_saveButton = buttons->addButton(m_words.save, QDialogButtonBox::AcceptRole);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setAccessibleName(m_words.save);
    m_saveButton->setDefault(true);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAccessibleName(tr("Close without saving"));
    cancel->setAutoDefault(false); // else it becomes the default while Save is disabled
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLabel *SaveDialog::plainLabel(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *SaveDialog::addCaption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setFont(strongFont(label->font()));
    label->setBuddy(buddy);
    m_fields->addWidget(label);
    return label;
}

void SaveDialog::setConnection(const ConnectionId &connection)
{
    m_connection = connection;
    showConnection();
}

void SaveDialog::showConnection()
{
    const auto connection = m_services.connections.find(m_connection);
    m_line->setVisible(connection.has_value());
    if (connection)
        m_line->setConnection(*connection);
}

void SaveDialog::follow()
{
    // A lock is told before what else is wrong: nothing that is typed mends it.
    QString why = m_services.guard.whyNot(m_connection);
    if (why.isEmpty())
        why = problem();
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_services.theme.foreground(Theme::Tone::Bad));
    m_problem->setPalette(palette);
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_saveButton->setEnabled(!m_saving && why.isEmpty() && hasChange());
}

void SaveDialog::save()
{
    if (!m_saveButton->isEnabled() || !prepare())
        return;
    follow();
    if (!m_saveButton->isEnabled())
        return;
    m_saving = true;
    m_messages->dismiss();
    m_form->setEnabled(false);
    m_saveButton->setText(m_words.saving);
    follow();
    whenDone(send(), this, [this](const FaceResult<Done> &result) {
        if (result.ok()) {
            sent();
            accept();
            return;
        }
        m_saving = false;
        m_form->setEnabled(true);
        m_saveButton->setText(m_words.save);
        follow();
        m_messages->showError(m_words.failed, result.error());
    });
}

} // namespace ff
