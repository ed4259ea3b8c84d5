// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/operationsproxy.h"

#include "models/operations/operationsmodel.h"
#include "ui/shell/theme.h"

#include <QFont>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

struct Sign
{
    QString icon;
    Theme::Tone tone;
};

Sign signOf(OperationPhase phase)
{
    switch (phase) {
    case OperationPhase::Sending:
    case OperationPhase::Waiting:
        return {u"waiting"_s, Theme::Tone::Neutral};
    case OperationPhase::Running:
        return {u"running"_s, Theme::Tone::Accent};
    case OperationPhase::Succeeded:
        return {u"ok"_s, Theme::Tone::Good};
    case OperationPhase::Failed:
    case OperationPhase::Refused:
        return {u"failed"_s, Theme::Tone::Bad};
    case OperationPhase::NotSent:
        return {u"failed"_s, Theme::Tone::Warning};
    case OperationPhase::OutcomeUnknown:
    case OperationPhase::ResultUnknown:
        break;
    }
    return {u"unknown"_s, Theme::Tone::Warning};
}

QString iconOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Take:
        return u"take"_s;
    case OperationKind::Apply:
        return u"apply"_s;
    case OperationKind::Train:
        break;
    }
    return u"train"_s;
}

} // namespace

OperationsProxy::OperationsProxy(const Theme &theme, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_theme(theme)
{
    setSortRole(OperationsModel::RawRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void OperationsProxy::setConnection(const ConnectionId &id)
{
    m_connection = id;
    invalidateFilter();
}

bool OperationsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_connection.isEmpty())
        return true;
    const QVariant record = sourceModel()->index(row, 0, parent).data(OperationsModel::RecordRole);
    return record.value<OperationRecord>().connection == m_connection;
}

QVariant OperationsProxy::decoration(const QModelIndex &index) const
{
    switch (index.column()) {
    case OperationsModel::WhatColumn: {
        const QVariant record = QSortFilterProxyModel::data(index, OperationsModel::RecordRole);
        return m_theme.icon(iconOf(record.value<OperationRecord>().kind));
    }
    case OperationsModel::WhereColumn: {
        const QVariant colour = QSortFilterProxyModel::data(index, OperationsModel::ColourRole);
        return colour.isValid() ? Theme::connectionDot(colour.value<QColor>()) : QVariant();
    }
    case OperationsModel::StateColumn: {
        const int phase = QSortFilterProxyModel::data(index, OperationsModel::PhaseRole).toInt();
        const Sign sign = signOf(OperationPhase(phase));
        return m_theme.icon(sign.icon, sign.tone);
    }
    default:
        return {};
    }
}

QVariant OperationsProxy::data(const QModelIndex &index, int role) const
{
    const bool isLink =
        index.column() == OperationsModel::ResultColumn
        && QSortFilterProxyModel::data(index, OperationsModel::HasResultRole).toBool();
    switch (role) {
    case ConnectionIdRole:
        return QVariant::fromValue(QSortFilterProxyModel::data(index, OperationsModel::RecordRole)
                                       .value<OperationRecord>()
                                       .connection);
    case Qt::DecorationRole:
        return decoration(index);
    case Qt::ForegroundRole:
        if (isLink)
            return m_theme.foreground(Theme::Tone::Accent);
        break;
    case Qt::FontRole:
        if (isLink) {
            QFont font;
            font.setUnderline(true);
            return font;
        }
        break;
    default:
        break;
    }
    return QSortFilterProxyModel::data(index, role);
}

bool OperationsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    const auto row = [](const QModelIndex &index) {
        return index.data(OperationsModel::RecordRole).value<OperationRecord>().row;
    };
    return row(left) < row(right);
}

} // namespace ff
