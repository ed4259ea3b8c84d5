// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/snapshotsproxy.h"

#include "models/snapshots/snapshotsmodel.h"
#include "ui/pages/celltext.h"

#include <QPainter>

namespace ff {

namespace {
constexpr qint64 hourMs = 3'600'000;
}

Theme::Tone expiryTone(qint64 msLeft)
{
    if (msLeft < hourMs)
        return Theme::Tone::Bad;
    return msLeft < 6 * hourMs ? Theme::Tone::Warning : Theme::Tone::Neutral;
}

SnapshotsProxy::SnapshotsProxy(Theme &theme, QObject *parent)
    : PageProxy(theme, SnapshotsModel::RawRole, SnapshotsModel::IdColumn, parent)
{ }

QVariant SnapshotsProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole) {
        if (index.column() == SnapshotsModel::TypeColumn) {
            const auto snapshot =
                PageProxy::data(index, SnapshotsModel::SnapshotRole).value<Snapshot>();
            return theme().icon(containerIconName(snapshot.type));
        }
        if (index.column() == SnapshotsModel::TakenByColumn
            || index.column() == SnapshotsModel::ApplyScopeColumn) {
            const auto colour = PageProxy::data(index, SnapshotsModel::ColourRole).value<QColor>();
            return colour.isValid() ? QVariant(Theme::connectionDot(colour)) : QVariant();
        }
    }
    if (role == Qt::ForegroundRole && index.column() == SnapshotsModel::ExpiresInColumn) {
        const Theme::Tone tone =
            expiryTone(PageProxy::data(index, SnapshotsModel::ExpiryMsRole).toLongLong());
        return tone == Theme::Tone::Neutral ? QVariant() : QVariant(theme().foreground(tone));
    }
    return PageProxy::data(index, role);
}

QStringList SnapshotsProxy::searchedTexts(int sourceRow) const
{
    const auto text = [this, sourceRow](int column) {
        return sourceModel()->index(sourceRow, column).data().toString();
    };
    const auto snapshot =
        sourceModel()->index(sourceRow, 0).data(SnapshotsModel::SnapshotRole).value<Snapshot>();
    QStringList texts{snapshot.id.text(),
                      snapshot.account,
                      snapshot.userData,
                      text(SnapshotsModel::TypeColumn),
                      text(SnapshotsModel::OriginColumn),
                      text(SnapshotsModel::TakenByColumn),
                      text(SnapshotsModel::ApplyScopeColumn)};
    for (const SubscriptionId &id : snapshot.applyScope)
        texts += id.text();
    return texts;
}

ExpiryDelegate::ExpiryDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void ExpiryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant msLeft = index.data(SnapshotsModel::ExpiryMsRole);
    if (!msLeft.isValid())
        return;
    constexpr qint64 lifetimeMs = limits::snapshotLifetimeHours * hourMs;
    const qint64 left = qBound(Q_INT64_C(0), msLeft.toLongLong(), lifetimeMs);
    constexpr int height = 2;
    QRect track = option.rect.adjusted(6, 0, -8, 0);
    track.setTop(option.rect.bottom() - 4);
    track.setHeight(height);
    const Theme::Tone tone = expiryTone(left);
    painter->save();
    painter->setPen(Qt::NoPen);
    QColor faint = option.palette.color(QPalette::Text);
    faint.setAlphaF(0.15F);
    painter->fillRect(track, faint);
    QRect rest = track;
    rest.setWidth(int(track.width() * double(left) / double(lifetimeMs)));
    painter->fillRect(
        rest, m_theme.foreground(tone == Theme::Tone::Neutral ? Theme::Tone::Accent : tone));
    painter->restore();
}

} // namespace ff
