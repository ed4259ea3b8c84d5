// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/newidfield.h"

#include "client/facetypes.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/conflictchecks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

NewIdField::NewIdField(Theme &theme, ConflictChecks &checks, const Connection &target,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_checks(checks)
    , m_target(target)
    , m_edit(new QLineEdit)
    , m_icon(new QLabel)
    , m_status(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit / 2);
    m_edit->setPlaceholderText(tr("New id: a to z, 0 to 9, - and _"));
    m_icon->setFixedSize(metrics::smallIcon, metrics::smallIcon);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setMinimumHeight(fontMetrics().lineSpacing());
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::unit);
    foot->addWidget(m_icon, 0, Qt::AlignTop);
    foot->addWidget(m_status, 1);
    layout->addWidget(m_edit);
    layout->addLayout(foot);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(&checks, &ConflictChecks::changed, this, [this](const ConnectionId &changed) {
        if (changed == m_target.id)
            showStatus();
    });
    connect(&theme, &Theme::changed, this, &NewIdField::showStatus);
}

void NewIdField::setTarget(const Connection &target)
{
    if (target.id == m_target.id)
        return;
    m_checks.clear(m_target.id);
    m_target = target;
    check();
}

QString NewIdField::text() const
{
    return m_edit->text();
}

void NewIdField::setText(const QString &text)
{
    m_edit->setText(text);
}

QString NewIdField::problem() const
{
    const QString rule = limits::objectIdProblem(text());
    return rule.isEmpty() && m_otherRule ? m_otherRule(text()) : rule;
}

void NewIdField::check()
{
    if (problem().isEmpty())
        m_checks.check(m_target.id, ObjectId(text()));
    else
        m_checks.clear(m_target.id);
    showStatus();
}

bool NewIdField::isFine() const
{
    const ConflictChecks::State state = m_checks.state(m_target.id);
    return problem().isEmpty()
           && (state == ConflictChecks::State::Free || state == ConflictChecks::State::Unknown);
}

void NewIdField::showStatus()
{
    QString text = problem();
    QString icon = u"failed"_s;
    Theme::Tone tone = Theme::Tone::Bad;
    if (text.isEmpty()) {
        switch (m_checks.state(m_target.id)) {
        case ConflictChecks::State::None:
        case ConflictChecks::State::Checking:
            text = tr("Looking whether it is free…");
            icon = u"running"_s;
            tone = Theme::Tone::Neutral;
            break;
        case ConflictChecks::State::Free:
            text = tr("Free in %1").arg(m_target.name);
            icon = u"ok"_s;
            tone = Theme::Tone::Good;
            break;
        case ConflictChecks::State::Taken:
            text = tr("Already exists in %1. Choose another id.").arg(m_target.name);
            break;
        case ConflictChecks::State::Unknown:
            text = tr("Could not check: %1 You can go on; it fails if the id is taken.")
                       .arg(m_checks.error(m_target.id).summary());
            icon = u"warning"_s;
            tone = Theme::Tone::Warning;
            break;
        }
    } else if (this->text().isEmpty()) {
        icon = u"info"_s;
        tone = Theme::Tone::Neutral;
    }
    m_icon->setPixmap(
        m_theme.icon(icon, tone)
            .pixmap(QSize(metrics::smallIcon, metrics::smallIcon), devicePixelRatioF()));
    m_status->setText(text);
    m_status->setAccessibleName(text);
    Q_EMIT statusChanged();
}

} // namespace ff
