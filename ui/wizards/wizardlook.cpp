// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/wizardlook.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QWizard>

namespace ff {

using namespace Qt::StringLiterals;

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
}

} // namespace ff
