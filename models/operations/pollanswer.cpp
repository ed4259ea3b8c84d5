// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/pollanswer.h"

#include "models/operations/submissionoutcome.h"

#include <QCoreApplication>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

/// How long a training may show the status from before it was asked for. Services update it at
/// once; this only keeps a row from being polled for ever.
constexpr qint64 staleTrainingMs = 60LL * 60 * 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PollAnswer)
};

QString lastSegment(const QString &path)
{
    return path.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

QString unknownStateMessage(const QString &state)
{
    return Text::tr("The service reports the state “%1”, which Faceferry does "
                    "not know; it keeps asking.")
        .arg(state);
}

QString failureMessage(const QString &message)
{
    return message.isEmpty() ? Text::tr("The service gave no reason.") : message;
}

void end(OperationRecord &record, OperationPhase phase, const QDateTime &now)
{
    record.phase = phase;
    // Our own clock, as for createdAt: "elapsed" must not depend on two clocks agreeing.
    record.finishedAt = now;
}

void takeResult(OperationRecord &record, const QString &resourceLocation)
{
    const QString id = lastSegment(resourceLocation);
    if (record.kind == OperationKind::Take) {
        if (limits::isGuid(id)) {
            record.snapshot = SnapshotId(id);
            return;
        }
        record.message =
            Text::tr("The service did not name the snapshot.") + u' ' + whereToLook(record);
    } else if (id.isEmpty()) {
        record.message =
            Text::tr("The service did not name the new object.") + u' ' + whereToLook(record);
    } else if (id != record.objectId.text()) {
        record.message = Text::tr("The service names another object than was "
                                  "asked for: %1 in place of %2.")
                             .arg(id, record.objectId.text());
    }
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

// Words, not numbers: a mark is kept in the journal.
QString stateWord(TrainingState state)
{
    switch (state) {
    case TrainingState::NotStarted:
        return u"not-started"_s;
    case TrainingState::Running:
        return u"running"_s;
    case TrainingState::Succeeded:
        return u"succeeded"_s;
    case TrainingState::Failed:
        return u"failed"_s;
    case TrainingState::Unknown:
        break;
    }
    return u"unknown"_s;
}

void takeOverEnded(OperationRecord &record, const TrainingStatus &status, const QDateTime &now)
{
    const bool isNew =
        record.phase == OperationPhase::Running || trainingMark(status) != record.trainingBefore;
    if (isNew) {
        const bool failed = status.state == TrainingState::Failed;
        record.message = failed ? failureMessage(status.message) : QString();
        end(record, failed ? OperationPhase::Failed : OperationPhase::Succeeded, now);
    } else if (record.acceptedAt.msecsTo(now) > staleTrainingMs) {
        record.message = Text::tr("The training was accepted, but its status "
                                  "still is the one from before.")
                         + u' ' + whereToLook(record);
        end(record, OperationPhase::ResultUnknown, now);
    }
}

} // namespace

void takeOver(OperationRecord &record, const OperationStatus &status, const QDateTime &now)
{
    record.lastAnswerAt = now;
    if (status.lastActionTime.isValid())
        record.lastActionAt = status.lastActionTime.toUTC();
    record.message.clear();
    switch (status.state) {
    case OperationState::NotStarted:
        record.phase = OperationPhase::Waiting;
        break;
    case OperationState::Running:
        record.phase = OperationPhase::Running;
        break;
    case OperationState::Succeeded:
        takeResult(record, status.resourceLocation);
        end(record, OperationPhase::Succeeded, now);
        break;
    case OperationState::Failed:
        record.message = failureMessage(status.message);
        end(record, OperationPhase::Failed, now);
        break;
    case OperationState::Unknown:
        record.message = unknownStateMessage(status.rawStatus);
        break;
    }
}

void takeOver(OperationRecord &record, const TrainingStatus &status, const QDateTime &now)
{
    record.lastAnswerAt = now;
    if (status.lastActionTime.isValid())
        record.lastActionAt = status.lastActionTime.toUTC();
    record.message.clear();
    switch (status.state) {
    case TrainingState::NotStarted:
        // Seen running, now never trained: the object was deleted and made anew meanwhile.
        if (record.phase == OperationPhase::Running)
            endLost(record, now);
        break;
    case TrainingState::Running:
        record.phase = OperationPhase::Running;
        break;
    case TrainingState::Succeeded:
    case TrainingState::Failed:
        takeOverEnded(record, status, now);
        break;
    case TrainingState::Unknown:
        record.message = unknownStateMessage(status.rawStatus);
        break;
    }
}

QString trainingMark(const TrainingStatus &status)
{
    return QStringList{stateWord(status.state), timeText(status.createdTime),
                       timeText(status.lastActionTime), timeText(status.lastSuccessfulTime)}
        .join(u'|');
}

void endLost(OperationRecord &record, const QDateTime &now)
{
    record.message = Text::tr("Result unknown: the service does not know this "
                              "operation any more.")
                     + u' ' + whereToLook(record);
    end(record, OperationPhase::ResultUnknown, now);
}

} // namespace ff
