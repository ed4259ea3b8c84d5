// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/journalrow.h"

#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

namespace ff::journalrow {

using namespace Qt::StringLiterals;

namespace {

template<class Enum, size_t n>
using Words = std::array<std::pair<Enum, QLatin1StringView>, n>;

constexpr Words<OperationKind, 3> kindWords{{{OperationKind::Take, "take"_L1},
                                             {OperationKind::Apply, "apply"_L1},
                                             {OperationKind::Train, "train"_L1}}};

constexpr Words<OperationPhase, 9> phaseWords{
    {{OperationPhase::Sending, "sending"_L1},
     {OperationPhase::Waiting, "waiting"_L1},
     {OperationPhase::Running, "running"_L1},
     {OperationPhase::Succeeded, "succeeded"_L1},
     {OperationPhase::Failed, "failed"_L1},
     {OperationPhase::Refused, "refused"_L1},
     {OperationPhase::NotSent, "not-sent"_L1},
     {OperationPhase::OutcomeUnknown, "outcome-unknown"_L1},
     {OperationPhase::ResultUnknown, "result-unknown"_L1}}};

template<class Enum, size_t n>
QString wordOf(const Words<Enum, n> &words, Enum value)
{
    const auto it = std::find_if(words.begin(), words.end(),
                                 [value](const auto &entry) { return entry.first == value; });
    return it == words.end() ? QString() : QString(it->second);
}

template<class Enum, size_t n>
std::optional<Enum> valueOf(const Words<Enum, n> &words, const QString &word)
{
    const auto it = std::find_if(words.begin(), words.end(),
                                 [&word](const auto &entry) { return entry.second == word; });
    return it == words.end() ? std::nullopt : std::optional<Enum>(it->first);
}

// A null QString would become NULL, which the table does not allow: empty means empty.
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant time(const QDateTime &value)
{
    if (!value.isValid())
        return QVariant(QMetaType::fromType<QString>());
    return value.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString scopeText(const QList<SubscriptionId> &scope)
{
    QStringList ids;
    for (const SubscriptionId &id : scope)
        ids.append(id.text());
    return ids.join(u',');
}

QList<SubscriptionId> scopeFrom(const QString &ids)
{
    QList<SubscriptionId> scope;
    const QStringList parts = ids.split(u',', Qt::SkipEmptyParts);
    for (const QString &id : parts)
        scope.append(SubscriptionId(id));
    return scope;
}

} // namespace

const QStringList &columns()
{
    static const QStringList names{
        u"kind"_s,           u"connection"_s,  u"connection_name"_s, u"endpoint"_s,
        u"container_type"_s, u"object_id"_s,   u"snapshot_id"_s,     u"apply_scope"_s,
        u"user_data"_s,      u"phase"_s,       u"operation_id"_s,    u"message"_s,
        u"http_status"_s,    u"code"_s,        u"request_id"_s,      u"client_request_id"_s,
        u"created_at"_s,     u"accepted_at"_s, u"last_action_at"_s,  u"last_answer_at"_s,
        u"finished_at"_s,    u"hidden"_s,      u"training_before"_s};
    return names;
}

QVariantList values(const OperationRecord &record)
{
    return {text(wordOf(kindWords, record.kind)),
            text(record.connection.text()),
            text(record.connectionName),
            text(record.endpoint),
            text(QString(containerTypeInfo(record.type).wireName)),
            text(record.objectId.text()),
            text(record.snapshot.text()),
            text(scopeText(record.applyScope)),
            text(record.userData),
            text(wordOf(phaseWords, record.phase)),
            text(record.operation.text()),
            text(record.message),
            record.httpStatus,
            text(record.code),
            text(record.requestId),
            text(record.clientRequestId),
            time(record.createdAt),
            time(record.acceptedAt),
            time(record.lastActionAt),
            time(record.lastAnswerAt),
            time(record.finishedAt),
            record.hiddenByOperator ? 1 : 0,
            text(record.trainingBefore)};
}

std::optional<OperationRecord> read(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    OperationRecord record;
    record.row = next().toLongLong();
    const auto kind = valueOf(kindWords, next().toString());
    record.connection = ConnectionId(next().toString());
    record.connectionName = next().toString();
    record.endpoint = next().toString();
    const auto type = containerTypeFromWireName(next().toString());
    record.objectId = ObjectId(next().toString());
    record.snapshot = SnapshotId(next().toString());
    record.applyScope = scopeFrom(next().toString());
    record.userData = next().toString();
    const auto phase = valueOf(phaseWords, next().toString());
    record.operation = OperationId(next().toString());
    record.message = next().toString();
    record.httpStatus = next().toInt();
    record.code = next().toString();
    record.requestId = next().toString();
    record.clientRequestId = next().toString();
    record.createdAt = timeFrom(next());
    record.acceptedAt = timeFrom(next());
    record.lastActionAt = timeFrom(next());
    record.lastAnswerAt = timeFrom(next());
    record.finishedAt = timeFrom(next());
    record.hiddenByOperator = next().toInt() != 0;
    record.trainingBefore = next().toString();
    if (!kind || !type || !phase)
        return std::nullopt;
    record.kind = *kind;
    record.type = *type;
    record.phase = *phase;
    return record;
}

} // namespace ff::journalrow
