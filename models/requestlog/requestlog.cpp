// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlog/requestlog.h"

#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/plaintooltip.h"
#include "models/requestlog/requestlogfile.h"
#include "models/requestlog/requestlogtexts.h"

#include <QLocale>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <deque>
#include <iterator>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr int frameMs = 16;
/// Rows leave at the front in blocks: one removal for many insertions.
constexpr int blockRows = RequestLog::capacity / 20;

} // namespace

class RequestLog::Private
{
public:
    explicit Private(ConnectionStore &store) : connections(store) { }

    void writeToFile(const std::vector<LoggedExchange> &exchanges);
    [[nodiscard]] QString displayText(const LoggedExchange &row, int column) const;
    [[nodiscard]] QVariant rawValue(const LoggedExchange &row, int column) const;
    [[nodiscard]] QString toolTip(const LoggedExchange &row) const;
    [[nodiscard]] QString searchText(const LoggedExchange &row) const;
    [[nodiscard]] QString nameOf(const LoggedExchange &row) const
    {
        return connections.nameOf(row.connection, row.connectionName);
    }

    ConnectionStore &connections;
    std::deque<LoggedExchange> rows;
    std::vector<LoggedExchange> pending; ///< not in the model before the next frame
    QTimer frame;
    std::unique_ptr<RequestLogFile> file; ///< null: memory only
};

RequestLog::RequestLog(ConnectionStore &connections, ClientPool &clients, const QString &path,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(connections))
{
    if (!path.isEmpty()) {
        d->file = std::make_unique<RequestLogFile>(path);
        connect(d->file.get(), &RequestLogFile::failed, this, &RequestLog::fileFailed);
    }
    d->frame.setSingleShot(true);
    d->frame.setInterval(frameMs);
    connect(&d->frame, &QTimer::timeout, this, &RequestLog::insertPending);
    connect(&clients, &ClientPool::exchangeFinished, this, &RequestLog::take);
    connect(&connections, &ConnectionStore::changed, this, &RequestLog::nameChanged);
}

RequestLog::~RequestLog()
{
    // What waits for a frame would be missing in the file; views are told no more.
    d->writeToFile(d->pending);
}

RequestLog::Outcome RequestLog::outcomeOf(const ExchangeRecord &record)
{
    if (record.httpStatus == 0)
        return Outcome::NoAnswer;
    if (record.httpStatus >= 500 || (record.httpStatus < 300 && !record.problem.isEmpty()))
        return Outcome::Failed;
    return record.httpStatus >= 300 ? Outcome::Refused : Outcome::Succeeded;
}

void RequestLog::take(const ConnectionId &id, const ExchangeRecord &record)
{
    LoggedExchange row{id, {}, {}, false, record};
    if (const std::optional<Connection> connection = d->connections.find(id)) {
        row.connectionName = connection->name;
        row.endpoint = connection->endpoint.text();
        row.usesToken = connection->signIn.method != SignInMethod::Key;
    }
    d->pending.push_back(std::move(row));
    if (!d->frame.isActive())
        d->frame.start();
}

void RequestLog::insertPending()
{
    d->frame.stop();
    std::vector<LoggedExchange> arrived = std::exchange(d->pending, {});
    if (arrived.empty())
        return;
    d->writeToFile(arrived);
    if (arrived.size() > size_t(capacity))
        arrived.erase(arrived.begin(), arrived.end() - capacity);
    const int excess = int(d->rows.size() + arrived.size()) - capacity;
    if (excess > 0)
        dropFront(excess);
    const int first = int(d->rows.size());
    beginInsertRows({}, first, first + int(arrived.size()) - 1);
    std::move(arrived.begin(), arrived.end(), std::back_inserter(d->rows));
    endInsertRows();
}

void RequestLog::dropFront(int wanted)
{
    const int count = std::min(std::max(wanted, blockRows), int(d->rows.size()));
    if (count == 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    d->rows.erase(d->rows.begin(), d->rows.begin() + count);
    endRemoveRows();
}

void RequestLog::clear()
{
    insertPending(); // they belong to the file, and must not come back after the clearing
    if (!d->rows.empty())
        dropFront(int(d->rows.size()));
}

void RequestLog::nameChanged(const ConnectionId &id)
{
    // Neighbouring rows of one connection are told together; nothing else can have changed.
    const int count = int(d->rows.size());
    for (int row = 0; row < count; ++row) {
        const int first = row;
        while (row < count && d->rows[size_t(row)].connection == id)
            ++row;
        if (row > first)
            Q_EMIT dataChanged(index(first, ConnectionColumn), index(row - 1, ConnectionColumn));
    }
}

QString RequestLog::curlOf(int row) const
{
    if (row < 0 || row >= int(d->rows.size()))
        return {};
    return requestlogtexts::curl(d->rows[size_t(row)]);
}

QFuture<QString> RequestLog::save(const QString &path, const QList<int> &rows) const
{
    std::vector<LoggedExchange> chosen;
    chosen.reserve(size_t(rows.size()));
    for (const int row : rows) {
        if (row >= 0 && row < int(d->rows.size()))
            chosen.push_back(d->rows[size_t(row)]);
    }
    return QtConcurrent::run([path, chosen = std::move(chosen)] {
        QByteArray content;
        for (const LoggedExchange &row : chosen)
            content += requestlogtexts::jsonLine(row);
        return RequestLogFile::writeWhole(path, content);
    });
}

QFuture<QString> RequestLog::save(const QString &path) const
{
    QList<int> all(qsizetype(d->rows.size()));
    std::iota(all.begin(), all.end(), 0);
    return save(path, all);
}

int RequestLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int RequestLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LoggedExchange &row = d->rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return d->displayText(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(d->toolTip(row));
    case Qt::TextAlignmentRole:
        if (index.column() == DurationColumn || index.column() == AttemptColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case RawRole:
        return d->rawValue(row, index.column());
    case ConnectionIdRole:
        return QVariant::fromValue(row.connection);
    case OutcomeRole:
        return int(outcomeOf(row.record));
    case RecordRole:
        return QVariant::fromValue(row.record);
    case ColourRole: {
        const std::optional<Connection> connection = d->connections.find(row.connection);
        return connection ? QVariant(connection->colour) : QVariant();
    }
    case SearchRole:
        return d->searchText(row);
    default:
        return {};
    }
}

QVariant RequestLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ConnectionColumn:
        return tr("Connection");
    case MethodColumn:
        return tr("Method");
    case PathColumn:
        return tr("Path");
    case StatusColumn:
        return tr("Status");
    case DurationColumn:
        return tr("Duration");
    case AttemptColumn:
        return tr("Attempt");
    case RequestIdColumn:
        return tr("Request id");
    default:
        return {};
    }
}

void RequestLog::Private::writeToFile(const std::vector<LoggedExchange> &exchanges)
{
    if (!file || exchanges.empty())
        return;
    QByteArray lines;
    for (const LoggedExchange &row : exchanges)
        lines += requestlogtexts::jsonLine(row);
    file->append(lines);
}

QString RequestLog::Private::displayText(const LoggedExchange &row, int column) const
{
    const ExchangeRecord &record = row.record;
    switch (column) {
    case TimeColumn:
        return record.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case ConnectionColumn:
        return nameOf(row);
    case MethodColumn:
        return QString::fromLatin1(record.method);
    case PathColumn:
        return record.query.isEmpty() ? record.path : record.path + u'?' + record.query;
    case StatusColumn:
        return requestlogtexts::status(record);
    case DurationColumn:
        return requestlogtexts::duration(record.elapsedMs);
    case AttemptColumn:
        return QLocale().toString(record.attempt);
    case RequestIdColumn:
        return record.requestId;
    default:
        return {};
    }
}

QVariant RequestLog::Private::rawValue(const LoggedExchange &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return row.record.startedAt;
    case StatusColumn:
        return row.record.httpStatus;
    case DurationColumn:
        return row.record.elapsedMs;
    case AttemptColumn:
        return row.record.attempt;
    default:
        return displayText(row, column);
    }
}

QString RequestLog::Private::toolTip(const LoggedExchange &row) const
{
    const ExchangeRecord &record = row.record;
    QStringList lines{QString::fromLatin1(record.method) + u' ' + row.endpoint
                      + displayText(row, PathColumn)};
    lines += QLocale().toString(record.startedAt.toLocalTime(), QLocale::LongFormat);
    lines += requestlogtexts::status(record);
    if (!record.problem.isEmpty())
        lines += record.problem;
    if (!record.requestId.isEmpty())
        lines += RequestLog::tr("Request id %1").arg(record.requestId);
    if (!record.clientRequestId.isEmpty())
        lines += RequestLog::tr("Client request id %1").arg(record.clientRequestId);
    return lines.join(u'\n');
}

QString RequestLog::Private::searchText(const LoggedExchange &row) const
{
    const ExchangeRecord &record = row.record;
    return QStringList{nameOf(row),
                       QString::fromLatin1(record.method),
                       displayText(row, PathColumn),
                       displayText(row, StatusColumn),
                       record.requestId,
                       record.clientRequestId,
                       record.problem}
        .join(u'\n');
}

} // namespace ff
