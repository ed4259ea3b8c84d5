// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/wizardlook.h"

#include "ui/wizards/leadpage.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QWizard>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

// QWizard looks for any child that takes the focus, hidden ones too; on a page of sentences the
// keys then stay with a field of the page before.
void focusPage(const QWizard &wizard)
{
    QWizardPage *const shown = wizard.currentPage();
    if (!shown)
        return;
    const auto *page = qobject_cast<const LeadPage *>(shown);
    QWidget *field = page ? page->firstField() : nullptr;
    if (field && field->isVisibleTo(shown) && field->isEnabledTo(shown)) {
        field->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->selectAll();
        return;
    }
    for (const auto which : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton}) {
        QAbstractButton *button = wizard.button(which);
        if (button->isVisibleTo(&wizard) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    shown->setFocus(
        Qt::OtherFocusReason); // nothing may be done yet, least of all in a hidden field
}

} // namespace

void applyWizardLook(QWizard &wizard)
{
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.setOption(QWizard::IgnoreSubTitles); // pages have a lead instead
    wizard.setOption(QWizard::NoCancelButtonOnLastPage);
    wizard.setOption(QWizard::NoBackButtonOnStartPage);
    wizard.setOption(QWizard::NoBackButtonOnLastPage);
    wizard.setMinimumSize(720, 520);
    wizard.setButtonText(QWizard::FinishButton,
                         QCoreApplication::translate("ff::Wizards", "Close"));
    const struct
    {
        QWizard::WizardButton button;
        QString name;
    } names[] = {{QWizard::BackButton, u"backButton"_s},
                 {QWizard::NextButton, u"nextButton"_s},
                 {QWizard::CommitButton, u"commitButton"_s},
                 {QWizard::FinishButton, u"finishButton"_s},
                 {QWizard::CancelButton, u"cancelButton"_s}};
    for (const auto &[button, name] : names)
        wizard.button(button)->setObjectName(name);
    QObject::connect(&wizard, &QWizard::currentIdChanged, &wizard,
                     [&wizard] { focusPage(wizard); });
}

} // namespace ff
