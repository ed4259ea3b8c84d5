// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/requestlogproxy.h"

#include "ui/shell/theme.h"

namespace ff {

using namespace Qt::StringLiterals;

namespace {

Theme::Tone toneOf(RequestLog::Outcome outcome)
{
    switch (outcome) {
    case RequestLog::Outcome::Succeeded:
        return Theme::Tone::Good;
    case RequestLog::Outcome::Refused:
        return Theme::Tone::Warning;
    case RequestLog::Outcome::Failed:
    case RequestLog::Outcome::NoAnswer:
        break;
    }
    return Theme::Tone::Bad;
}

QString iconOf(RequestLog::Outcome outcome)
{
    switch (outcome) {
    case RequestLog::Outcome::Succeeded:
        return u"ok"_s;
    case RequestLog::Outcome::Refused:
        return u"warning"_s;
    case RequestLog::Outcome::Failed:
        return u"failed"_s;
    case RequestLog::Outcome::NoAnswer:
        break;
    }
    return u"unknown"_s;
}

} // namespace

RequestLogProxy::RequestLogProxy(RequestLog &log, Theme &theme, QObject *parent)
    : RequestLogFilter(log, parent)
    , m_theme(theme)
{ }

QString RequestLogProxy::outcomeText(RequestLog::Outcome outcome)
{
    switch (outcome) {
    case RequestLog::Outcome::Succeeded:
        return tr("Succeeded");
    case RequestLog::Outcome::Refused:
        return tr("Refused");
    case RequestLog::Outcome::Failed:
        return tr("Failed");
    case RequestLog::Outcome::NoAnswer:
        break;
    }
    return tr("No answer");
}

QVariant RequestLogProxy::data(const QModelIndex &index, int role) const
{
    if (index.column() == RequestLog::ConnectionColumn && role == Qt::DecorationRole) {
        const auto colour = index.data(RequestLog::ColourRole).value<QColor>();
        return colour.isValid() ? QVariant(Theme::connectionDot(colour)) : QVariant();
    }
    if (index.column() == RequestLog::StatusColumn && role == Qt::DisplayRole) {
        // A bare number is told in a word as well; an error code is one already.
        const QString text = RequestLogFilter::data(index, role).toString();
        bool isBare = false;
        text.toInt(&isBare);
        const auto outcome = RequestLog::Outcome(index.data(RequestLog::OutcomeRole).toInt());
        return isBare ? text + u' ' + outcomeText(outcome) : text;
    }
    if (index.column() != RequestLog::StatusColumn
        || (role != Qt::DecorationRole && role != Qt::ForegroundRole))
        return RequestLogFilter::data(index, role);
    const auto outcome = RequestLog::Outcome(index.data(RequestLog::OutcomeRole).toInt());
    if (role == Qt::ForegroundRole)
        return m_theme.foreground(toneOf(outcome));
    return m_theme.icon(iconOf(outcome), toneOf(outcome));
}

} // namespace ff
