// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/persondialog.h"

#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/userdataedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

PersonDialog::PersonDialog(const ConsoleServices &services, const ConnectionId &connection,
                           Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_connection(connection)
    , m_subject(std::move(subject))
{
    setObjectName(u"personDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_subject.title);
    setMinimumWidth(480);
    build();
    if (m_name) {
        m_name->setText(*m_subject.name);
        connect(m_name, &QLineEdit::textChanged, this, [this] {
            m_touched = true;
            showProblem();
        });
        m_name->setFocus();
    } else {
        m_userData->setFocus();
    }
    m_userData->setText(m_subject.userData);
    m_loadedUserData = m_userData->text();
    connect(m_userData, &UserDataEdit::changed, this, &PersonDialog::showProblem);
    connect(&m_services.guard, &WriteGuard::changed, this, &PersonDialog::showProblem);
    connect(&m_services.theme, &Theme::changed, this, &PersonDialog::showProblem);
    showProblem();
}

void PersonDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    if (const auto connection = m_services.connections.find(m_connection))
        layout->addWidget(new ConnectionLine(*connection));
    m_messages = new MessageBar(m_services.theme);
    layout->addWidget(m_messages);
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, metrics::unit, 0, 0);
    form->setSpacing(metrics::unit / 2);
    const auto caption = [form](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text);
        label->setFont(strongFont(label->font()));
        label->setBuddy(buddy);
        form->addWidget(label);
        form->addWidget(buddy);
        form->addSpacing(metrics::unit);
    };
    if (m_subject.name) {
        m_name = new QLineEdit;
        m_name->setObjectName(u"nameLineEdit"_s);
        m_name->setAccessibleName(tr("Name"));
        caption(tr("&Name"), m_name);
    }
    m_userData = new UserDataEdit(m_services.theme, m_subject.userDataBytes);
    caption(tr("&User data"), m_userData);
    layout->addWidget(m_form, 1);
    m_problem = new QLabel;
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    // A default button is one only of the dialog it already belongs to.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    m_save = buttons->addButton(m_subject.saveLabel, QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setAutoDefault(false); // else it is the default only while a button has the focus
    m_save->setDefault(true);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false); // else it becomes the default while saving is not possible
    for (QPushButton *other : m_messages->findChildren<QPushButton *>())
        other->setAutoDefault(false);
    setTabOrder(m_save, cancel);
    // Enter begins a line in the text box.
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &PersonDialog::save);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

MetadataChange PersonDialog::change() const
{
    MetadataChange change;
    if (m_name && (m_subject.isNew || m_name->text() != *m_subject.name))
        change.name = m_name->text();
    if (m_subject.isNew || m_userData->text() != m_loadedUserData)
        change.userData = m_userData->text();
    return change;
}

QString PersonDialog::problem() const
{
    const QString why = m_services.guard.whyNot(m_connection);
    if (!why.isEmpty())
        return why;
    if (m_name && m_name->text().trimmed().isEmpty())
        return m_touched ? tr("Enter a name.") : QString();
    if (m_name && m_name->text().size() > limits::nameLength)
        return tr("The name is too long: shorten it by %n characters.", nullptr,
                  int(m_name->text().size() - limits::nameLength));
    if (!m_userData->fits())
        return tr("The user data is too long.");
    return {};
}

void PersonDialog::showProblem()
{
    const QString why = problem();
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_services.theme.foreground(Theme::Tone::Bad));
    m_problem->setPalette(palette);
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    const MetadataChange now = change();
    const bool named = !m_name || !m_name->text().trimmed().isEmpty();
    m_save->setEnabled(!m_saving && why.isEmpty() && named && (now.name || now.userData));
    m_save->setToolTip(why);
}

void PersonDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_saving = true;
    m_messages->dismiss();
    m_form->setEnabled(false);
    m_save->setText(tr("Saving…"));
    showProblem();
    Q_EMIT saveRequested(change());
}

void PersonDialog::showSaved(const FaceError *error)
{
    if (!error) {
        accept();
        return;
    }
    m_saving = false;
    m_form->setEnabled(true);
    m_save->setText(m_subject.saveLabel);
    showProblem();
    if (m_subject.isNew && error->delivery == FaceError::Delivery::OutcomeUnknown)
        m_messages->showText(Theme::Tone::Warning,
                             tr("No answer came, so it is not known whether the person was "
                                "created. Refresh and look before you create it again."));
    else
        m_messages->showError(m_subject.failedText, *error);
}

} // namespace ff
