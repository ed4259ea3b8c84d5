// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include "ui/shell/environmentbadge.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int promptWidth = 440;

QLabel *plainLabel(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(promptWidth);
    label->setVisible(!text.isEmpty());
    return label;
}

// The frame that questions and notes share: what it is about, what will happen, the fine print.
QDialog *promptDialog(QWidget *parent, const QString &title, const QString &text,
                      const QString &details)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"promptDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * metrics::unit, 3 * metrics::unit, 3 * metrics::unit,
                               metrics::margin);
    column->setSpacing(metrics::unit);
    column->setSizeConstraint(QLayout::SetFixedSize);
    QLabel *headline = plainLabel(u"promptTitleLabel"_s, title, dialog);
    headline->setFont(headlineFont(dialog->font()));
    column->addWidget(headline);
    column->addWidget(plainLabel(u"promptTextLabel"_s, text, dialog));
    QLabel *small = plainLabel(u"promptDetailsLabel"_s, details, dialog);
    small->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(small);
    dialog->setAccessibleDescription(text);
    return dialog;
}

QLineEdit *addConfirmField(QDialog *dialog, const QString &wanted)
{
    //: %1 is the name of the thing that will be deleted.
    QLabel *label = plainLabel(u"promptConfirmLabel"_s,
                               DialogPrompts::tr("Type %1 to confirm:").arg(wanted), dialog);
    auto *edit = new QLineEdit(dialog);
    edit->setObjectName(u"promptConfirmLineEdit"_s);
    edit->setAccessibleName(label->text());
    label->setBuddy(edit);
    dialog->layout()->addWidget(label);
    dialog->layout()->addWidget(edit);
    return edit;
}

QFileDialog *fileDialog(QWidget *parent, const FileChoice &choice)
{
    auto *dialog = new QFileDialog(parent, choice.title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(choice.filters);
    return dialog;
}

} // namespace

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void()> accepted)
{
    QDialog *dialog = promptDialog(parent, question.title, question.text, question.details);
    if (question.concerning) {
        auto *column = static_cast<QBoxLayout *>(dialog->layout());
        column->insertWidget(0, new ConnectionLine(*question.concerning, dialog));
        column->insertSpacing(1, metrics::unit);
    }
    QLineEdit *confirm = question.typeToConfirm.isEmpty()
                             ? nullptr
                             : addConfirmField(dialog, question.typeToConfirm);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *accept = buttons->addButton(question.acceptLabel, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    accept->setObjectName(u"promptAcceptButton"_s);
    cancel->setObjectName(u"promptCancelButton"_s);
    accept->setProperty("destructive", question.destructive);
    // What cannot be undone never happens by a stray Enter: its button must have the focus first.
    QPushButton *byEnter = question.destructive ? cancel : accept;
    byEnter->setDefault(true);
    if (confirm) {
        accept->setEnabled(false);
        QObject::connect(confirm, &QLineEdit::textChanged, accept,
                         [accept, wanted = question.typeToConfirm](const QString &typed) {
                             accept->setEnabled(typed == wanted);
                         });
        confirm->setFocus();
    } else {
        byEnter->setFocus();
    }
    static_cast<QBoxLayout *>(dialog->layout())->addSpacing(metrics::unit);
    dialog->layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, std::move(accepted));
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text,
                         const QString &details)
{
    QDialog *dialog = promptDialog(parent, title, text, details);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"promptCloseButton"_s);
    static_cast<QBoxLayout *>(dialog->layout())->addSpacing(metrics::unit);
    dialog->layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

void DialogPrompts::chooseFiles(QWidget *parent, const FileChoice &choice,
                                std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, choice);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, std::move(chosen));
    dialog->open();
}

void DialogPrompts::chooseTarget(QWidget *parent, const FileChoice &choice,
                                 std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, choice);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(choice.suggestedName);
    dialog->setDefaultSuffix(QFileInfo(choice.suggestedName).suffix());
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

} // namespace ff
