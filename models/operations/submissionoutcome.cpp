// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/submissionoutcome.h"

#include <QCoreApplication>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SubmissionOutcome)
};

} // namespace

OperationPhase phaseAfterSubmitError(const FaceError &error)
{
    switch (error.delivery) {
    case FaceError::Delivery::NeverSent:
        return OperationPhase::NotSent;
    case FaceError::Delivery::OutcomeUnknown:
        return OperationPhase::OutcomeUnknown;
    case FaceError::Delivery::Answered:
        break;
    }
    const bool serviceAgreed = error.httpStatus >= 200 && error.httpStatus < 300;
    const bool gatewayLostTheService = error.kind != FaceError::Kind::Service
                                       && (error.httpStatus == 502 || error.httpStatus == 504);
    if (serviceAgreed || gatewayLostTheService || error.httpStatus == 0)
        return OperationPhase::OutcomeUnknown;
    return OperationPhase::Refused;
}

QString whereToLook(const OperationRecord &record)
{
    const QString &where = record.connectionName;
    const QString &what = record.objectId.text();
    const bool isGroup = containerTypeInfo(record.type).hasPersons;
    switch (record.kind) {
    case OperationKind::Take:
        return Text::tr("Look for it on the Snapshots page of %1; if it is "
                        "there, it was taken.")
            .arg(where);
    case OperationKind::Apply:
        return (isGroup ? Text::tr("Look whether group %1 exists in %2; if it "
                                   "does, the snapshot was applied.")
                        : Text::tr("Look whether list %1 exists in %2; if it "
                                   "does, the snapshot was applied."))
            .arg(what, where);
    case OperationKind::Train:
        return Text::tr("Look at the training state of %1 on the Groups page "
                        "of %2; training again does no harm.")
            .arg(what, where);
    }
    return {};
}

void endWithSubmitError(OperationRecord &record, const FaceError &error, const QDateTime &now)
{
    record.phase = phaseAfterSubmitError(error);
    record.finishedAt = now;
    record.httpStatus = error.httpStatus;
    record.code = error.code;
    record.requestId = error.requestId;
    switch (record.phase) {
    case OperationPhase::OutcomeUnknown:
        record.message = error.summary() + u' ' + whereToLook(record);
        break;
    case OperationPhase::Refused:
        // The service's own words come first; our sentence stands in where it gave none.
        record.message = error.message.isEmpty() ? error.summary() : error.message;
        break;
    default:
        // Our own refusals say what to do themselves.
        record.message = error.kind == FaceError::Kind::Refused
                             ? error.summary()
                             : QString(error.summary() + u' ' + error.advice());
        break;
    }
}

void endCutSubmission(OperationRecord &record)
{
    // When it ended is not known, so finishedAt stays empty.
    record.phase = OperationPhase::OutcomeUnknown;
    record.message =
        Text::tr("Faceferry stopped before the answer came.") + u' ' + whereToLook(record);
}

} // namespace ff
