// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/sidesstrip.h"

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace ff {

/// A wizard page with a sentence under its title. QWizard's own header for subtitles is as high
/// for one line as for two and indents them; so the sentence stands in the page.
class LeadPage : public QWizardPage
{
    Q_OBJECT
public:
    explicit LeadPage(QWidget *parent = nullptr);

    /// What the keys go to when the page is turned to; null: the button that goes on.
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; }
    /// Whose resources the wizard is about, above the sentence.
    void setSides(const QList<SidesStrip::Side> &sides) { m_sides->setSides(sides); }

protected:
    void setLead(const QString &sentence);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; } ///< below the lead

private:
    QVBoxLayout *m_column;
    SidesStrip *m_sides;
    QLabel *m_lead;
};

} // namespace ff
