// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/contract.h"
#include "tests/contract/drive.h"

#include <QObject>

#include <memory>

/// Every call of the client against the sandbox, in success and in error, with each exchange held
/// against the contract. cleanup() fails a function whose exchanges broke it. The last functions
/// judge the whole run: they mean nothing when functions are picked by name.
class TestContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void containers_data();
    void containers();
    void containerErrors_data();
    void containerErrors();
    void absentUserDataComesAsNull_data();
    void absentUserDataComesAsNull();
    void newerModels();
    void persons_data();
    void persons();
    void faces_data();
    void faces();
    void faceErrors();
    void training_data();
    void training();
    void trainingOfAnEmptyGroupFails();

    void snapshots_data();
    void snapshots();
    void snapshotRights();
    void snapshotErrors();
    void snapshotsExpire();

    void wrongKey();
    void badArguments_data();
    void badArguments();
    void quotaOfFaceLists();
    void quotaOfTakesAndApplies();
    void rateLimit();
    void recognitionIsRefused_data();
    void recognitionIsRefused();
    void previewVersion();
    void versionWithoutSnapshots();

    void everyDataOperationWasCalled();
    void everyOverlayEntryIsUsed();

private:
    [[nodiscard]] ff::FaceClient &east() { return m_drive->east(); }
    [[nodiscard]] ff::FaceClient &west() { return m_drive->west(); }
    [[nodiscard]] bool create(ff::ContainerType type, const QString &id);
    [[nodiscard]] ff::PersonId createPerson(ff::ContainerType type, const QString &id);
    /// Where faces of this container go: a new person's, or its own.
    [[nodiscard]] ff::FaceClient::FaceHome homeIn(ff::ContainerType type, const QString &id);
    /// Polls an operation to its end, on the sandbox's own clock.
    [[nodiscard]] ff::OperationStatus finish(bool inEast, const ff::OperationId &id);
    /// Takes a snapshot of `id` for west and waits for it.
    [[nodiscard]] ff::SnapshotId take(ff::ContainerType type, const QString &id);

    std::unique_ptr<ff::contract::Contract> m_contract;
    std::unique_ptr<ff::contract::Drive> m_drive;
};
