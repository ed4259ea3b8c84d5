// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What PagedModel says of its rows.
#include "models/members/pagedmodel.h"
#include "models/members/pagedmodel_p.h"
#include "models/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace ff {

namespace {

/// A table's cell shows no more; the whole text is in rowAt() and the tooltip.
constexpr std::size_t longestCellBytes = 512;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Text for one line of a table: cut, without line breaks and other control characters.
QString cellText(std::string_view utf8)
{
    const bool isCut = utf8.size() > longestCellBytes;
    std::size_t size = std::min(utf8.size(), longestCellBytes);
    while (isCut && size > 0 && (quint8(utf8[size]) & 0xc0) == 0x80)
        --size; // not within a character
    QString text = textOf(utf8.substr(0, size));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    if (isCut)
        text += QChar(0x2026);
    return text;
}

} // namespace

PagedModel::Row PagedModel::rowAt(int row) const
{
    if (row < 0 || row >= d->shown.count())
        return {};
    const RowView view = d->rowAt(row);
    return {listIdText(view.id), textOf(view.name), textOf(view.userData), view.faceCount};
}

QString PagedModel::idAt(int row) const
{
    if (row < 0 || row >= d->shown.count())
        return {};
    return listIdText(d->store.idOf(d->shown.at(row)));
}

int PagedModel::rowOf(const QString &id) const
{
    ListRows::Id bytes{};
    if (!listIdFromText(id, bytes))
        return -1;
    const RowHandle handle = d->store.find(bytes);
    return handle == noHandle ? -1 : d->shown.rowOf(handle);
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->shown.count();
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RowView row = d->rowAt(index.row());
    const int column = index.column();
    const bool isCount = column == FacesColumn && hasPersons();
    const std::string_view text = column == NameColumn       ? row.name
                                  : column == UserDataColumn ? row.userData
                                                             : std::string_view();
    switch (role) {
    case Qt::DisplayRole:
        if (column == IdColumn)
            return listIdText(row.id);
        return isCount ? QLocale().toString(row.faceCount) : cellText(text);
    case Qt::AccessibleTextRole:
        if (column == IdColumn)
            return listIdText(row.id);
        return isCount ? tr("%n face(s)", nullptr, row.faceCount) : cellText(text);
    case Qt::ToolTipRole:
        if (column == IdColumn)
            return listIdText(row.id);
        if (isCount && row.faceCount == 0)
            return tr("A person without a face makes training fail.");
        // More than a tooltip shows is not worth its conversion.
        return plainToolTip(isCount ? tr("%n face(s)", nullptr, row.faceCount)
                                    : textOf(text.substr(0, 16 * longestCellBytes)));
    case Qt::TextAlignmentRole:
        return column == FacesColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant();
    case RawRole:
        if (column == IdColumn)
            return listIdText(row.id);
        return isCount ? QVariant(row.faceCount) : QVariant(textOf(text));
    case IdRole:
        return listIdText(row.id);
    default:
        return {};
    }
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == FacesColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case IdColumn:
        return hasPersons() ? tr("Person id") : tr("Face id");
    case FacesColumn:
        return tr("Faces");
    case UserDataColumn:
        return tr("User data");
    default:
        return {};
    }
}

} // namespace ff
