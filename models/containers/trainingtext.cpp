// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/containers/trainingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ff {

QString clockTimeText(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == now.toLocalTime().date()
               ? QLocale().toString(local.time(), QLocale::ShortFormat)
               : QLocale().toString(local, QLocale::ShortFormat);
}

namespace {

QDateTime trainedAt(const TrainingStatus &status)
{
    return status.lastSuccessfulTime.isValid() ? status.lastSuccessfulTime : status.lastActionTime;
}

QString trainedText(std::optional<ChangeBook::SinceTraining> since)
{
    if (since == ChangeBook::SinceTraining::Changed) {
        return QCoreApplication::translate("ff::ContainersModel",
                                           "Trained %1, changed here since (as of %2)");
    }
    if (since == ChangeBook::SinceTraining::NotChangedHere) {
        return QCoreApplication::translate("ff::ContainersModel",
                                           "Trained %1, no change from here since (as of %2)");
    }
    return QCoreApplication::translate("ff::ContainersModel", "Trained %1 (as of %2)");
}

} // namespace

QString trainingCellText(const TrainingStatus &status, const QDateTime &asOf, const QDateTime &now,
                         std::optional<ChangeBook::SinceTraining> since)
{
    const QDateTime trained = trainedAt(status);
    if (status.state != TrainingState::Succeeded || !trained.isValid())
        return trainingText(status, asOf, now, since);
    if (since == ChangeBook::SinceTraining::Changed) {
        return QCoreApplication::translate("ff::ContainersModel", "Trained %1 · changed here since")
            .arg(clockTimeText(trained, now));
    }
    if (since == ChangeBook::SinceTraining::NotChangedHere) {
        return QCoreApplication::translate("ff::ContainersModel",
                                           "Trained %1 · no change from here")
            .arg(clockTimeText(trained, now));
    }
    return QCoreApplication::translate("ff::ContainersModel", "Trained %1 · as of %2")
        .arg(clockTimeText(trained, now), clockTimeText(asOf, now));
}

QString trainingText(const TrainingStatus &status, const QDateTime &asOf, const QDateTime &now,
                     std::optional<ChangeBook::SinceTraining> since)
{
    switch (status.state) {
    case TrainingState::NotStarted:
        return status.createdTime.isValid()
                   ? QCoreApplication::translate("ff::ContainersModel", "Waiting to be trained")
                   : QCoreApplication::translate("ff::ContainersModel", "Never trained");
    case TrainingState::Running:
        return status.createdTime.isValid()
                   ? QCoreApplication::translate("ff::ContainersModel", "Training since %1")
                         .arg(clockTimeText(status.createdTime, now))
                   : QCoreApplication::translate("ff::ContainersModel", "Training",
                                                 "state of a group");
    case TrainingState::Succeeded: {
        const QDateTime trained = trainedAt(status);
        if (!trained.isValid()) {
            return QCoreApplication::translate("ff::ContainersModel", "Trained (as of %1)")
                .arg(clockTimeText(asOf, now));
        }
        return trainedText(since).arg(
            QLocale().toString(trained.toLocalTime(), QLocale::ShortFormat),
            clockTimeText(asOf, now));
    }
    case TrainingState::Failed:
        return status.message.isEmpty()
                   ? QCoreApplication::translate("ff::ContainersModel", "Failed")
                   : QCoreApplication::translate("ff::ContainersModel", "Failed: %1")
                         .arg(status.message);
    case TrainingState::Unknown:
        break;
    }
    return status.rawStatus.isEmpty()
               ? QCoreApplication::translate("ff::ContainersModel", "Not known")
               : status.rawStatus;
}

} // namespace ff
