// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/facesourcesmodel.h"

#include "client/whendone.h"
#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"
#include "ui/shell/tokens.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPixmap>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int readersAtOnce = 2; // six megabytes of file and its decoded image each
constexpr int thumbnailSide = 96; // for a screen of twice the density

bool isSmallTarget(const QRect &target)
{
    return !target.isNull()
           && (target.width() < smallestFacePixels || target.height() < smallestFacePixels);
}

// By 1,024 as the service's bounds are, and spelled as in the sentences about them.
QString sizeText(qint64 bytes)
{
    constexpr double kilo = 1024;
    const QLocale locale;
    const double kilobytes = double(bytes) / kilo;
    if (bytes < 1024)
        return FaceSourcesModel::tr("%Ln bytes", nullptr, int(bytes));
    if (kilobytes < kilo)
        return FaceSourcesModel::tr("%1 KB").arg(locale.toString(kilobytes, 'f', 1));
    return FaceSourcesModel::tr("%1 MB").arg(locale.toString(kilobytes / kilo, 'f', 1));
}

} // namespace

FaceSourcesModel::FaceSourcesModel(Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
    m_pool.setMaxThreadCount(readersAtOnce);
}

FaceSourcesModel::~FaceSourcesModel()
{
    m_pool.clear();
}

bool FaceSourcesModel::addFile(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    for (const FaceSourceRow &row : std::as_const(m_rows)) {
        if (row.file == file)
            return false;
    }
    FaceSourceRow row;
    row.file = file;
    row.subject = QFileInfo(file).fileName();
    append(row);
    return true;
}

bool FaceSourcesModel::addAddress(const QUrl &address)
{
    for (const FaceSourceRow &row : std::as_const(m_rows)) {
        if (row.address == address)
            return false;
    }
    FaceSourceRow row;
    row.address = address;
    row.subject = address.toString();
    row.isRead = true;
    append(row);
    return true;
}

void FaceSourcesModel::append(FaceSourceRow row)
{
    row.serial = ++m_lastSerial;
    const QString file = row.file;
    const quint64 serial = row.serial;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows += std::move(row);
    endInsertRows();
    if (!file.isEmpty())
        whenDone(QtConcurrent::run(&m_pool, inspectImage, file, thumbnailSide), this,
                 [this, serial](const ImageFacts &facts) { onInspected(serial, facts); });
    Q_EMIT changed();
}

void FaceSourcesModel::onInspected(quint64 serial, const ImageFacts &facts)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [serial](const FaceSourceRow &row) { return row.serial == serial; });
    if (found == m_rows.end())
        return; // taken out meanwhile
    found->facts = facts;
    found->isRead = true;
    tellRow(int(found - m_rows.begin()));
}

void FaceSourcesModel::tellRow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT changed();
}

void FaceSourcesModel::removeRows(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT changed();
}

void FaceSourcesModel::setTarget(int row, const QRect &target)
{
    m_rows[row].target = target;
    tellRow(row);
}

void FaceSourcesModel::setNote(const QList<int> &rows, const QString &note)
{
    for (const int row : rows) {
        m_rows[row].note = note;
        tellRow(row);
    }
}

QString FaceSourcesModel::problemOf(int row) const
{
    const FaceSourceRow &source = m_rows.at(row);
    if (!source.facts.problem.isEmpty())
        return source.facts.problem;
    const qsizetype over = source.note.toUtf8().size() - limits::faceUserDataBytes;
    if (over > 0)
        return tr("The user data is too long: shorten it by %Ln bytes.", nullptr, int(over));
    if (!source.target.isNull() && source.facts.pixels.isValid()
        && !QRect(QPoint(0, 0), source.facts.pixels).contains(source.target))
        return tr("The target face lies outside the image.");
    return {};
}

bool FaceSourcesModel::isReading() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const FaceSourceRow &row) { return !row.isRead; });
}

int FaceSourcesModel::readyCount() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += m_rows.at(row).isRead && problemOf(row).isEmpty() ? 1 : 0;
    return count;
}

int FaceSourcesModel::problemCount() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += problemOf(row).isEmpty() ? 0 : 1;
    return count;
}

QList<FaceToAdd> FaceSourcesModel::ready(const QString &detectionModel) const
{
    QList<FaceToAdd> faces;
    for (int row = 0; row < m_rows.size(); ++row) {
        const FaceSourceRow &source = m_rows.at(row);
        if (!source.isRead || !problemOf(row).isEmpty())
            continue;
        FaceToAdd face;
        face.subject = source.subject;
        face.file = source.file;
        face.source.url = source.address.toString(QUrl::FullyEncoded);
        face.source.userData = source.note;
        face.source.detectionModel = detectionModel;
        if (!source.target.isNull())
            face.source.targetFace = {source.target.x(), source.target.y(), source.target.width(),
                                      source.target.height()};
        faces += face;
    }
    return faces;
}

int FaceSourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FaceSourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FaceSourcesModel::stateText(int row) const
{
    const FaceSourceRow &source = m_rows.at(row);
    if (!source.isRead)
        return tr("Reading…");
    if (const QString problem = problemOf(row); !problem.isEmpty())
        return problem;
    if (!source.facts.warning.isEmpty())
        return source.facts.warning;
    if (isSmallTarget(source.target))
        return tr("Faces smaller than 36 × 36 pixels are not found.");
    return source.file.isEmpty() ? tr("The service fetches it.") : tr("Ready");
}

QString FaceSourcesModel::textOf(int row, Column column) const
{
    const FaceSourceRow &source = m_rows.at(row);
    const QLocale locale;
    switch (column) {
    case SourceColumn:
        return source.subject;
    case PixelsColumn:
        //: Width and height of an image in pixels.
        return source.facts.pixels.isValid()
                   ? tr("%1 × %2").arg(locale.toString(source.facts.pixels.width()),
                                       locale.toString(source.facts.pixels.height()))
                   : QString();
    case BytesColumn:
        return source.file.isEmpty() || !source.isRead ? QString() : sizeText(source.facts.bytes);
    case TargetColumn:
        return source.target.isNull() ? tr("Any")
                                      : u"%1, %2, %3 × %4"_s.arg(source.target.x())
                                            .arg(source.target.y())
                                            .arg(source.target.width())
                                            .arg(source.target.height());
    case NoteColumn:
        return source.note;
    case StateColumn:
        return stateText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FaceSourcesModel::decorationOf(int row, Column column) const
{
    const FaceSourceRow &source = m_rows.at(row);
    if (column == SourceColumn) {
        if (source.facts.thumbnail.isNull() && !source.facts.problem.isEmpty())
            return {}; // the state says what is wrong
        if (source.facts.thumbnail.isNull())
            return m_theme.icon(source.file.isEmpty() ? u"link"_s : u"face"_s)
                .pixmap(QSize(metrics::unit * 3, metrics::unit * 3), qGuiApp->devicePixelRatio());
        return QIcon(QPixmap::fromImage(source.facts.thumbnail));
    }
    if (column != StateColumn)
        return {};
    if (!source.isRead)
        return m_theme.icon(u"running"_s);
    if (!problemOf(row).isEmpty())
        return m_theme.icon(u"failed"_s, Theme::Tone::Bad);
    if (!source.facts.warning.isEmpty() || isSmallTarget(source.target))
        return m_theme.icon(u"warning"_s, Theme::Tone::Warning);
    return m_theme.icon(u"ok"_s, Theme::Tone::Good);
}

QVariant FaceSourcesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(textOf(index.row(), column));
    case Qt::ToolTipRole:
        return plainToolTip(column == SourceColumn && !rowAt(index.row()).file.isEmpty()
                                ? rowAt(index.row()).file
                                : textOf(index.row(), column));
    case Qt::DecorationRole:
        return decorationOf(index.row(), column);
    default:
        return {};
    }
}

QVariant FaceSourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SourceColumn:
        return tr("Image");
    case PixelsColumn:
        return tr("Pixels");
    case BytesColumn:
        return tr("Size");
    case TargetColumn:
        return tr("Target face");
    case NoteColumn:
        return tr("User data");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ff
