// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "models/connections/connection.h"

#include <QFuture>
#include <QObject>

namespace ff {

/// What "Test connection" found, told apart so that each has its own way on.
struct ProbeResult
{
    enum class Outcome {
        Fine, ///< Face service with snapshots
        FineWithoutSnapshots, ///< Face service; snapshots retired or not in this version
        WrongKey,
        Unreachable, ///< host not found or refused, or no answer
        Untrusted, ///< certificate
        NoFaceService, ///< something answers, but not a Face service
        Failed ///< anything else: see error
    };
    Outcome outcome = Outcome::Failed;
    FaceError error; ///< when not Fine
    QString headline; ///< translated, one line
    QString detail; ///< translated, what to do; for FineWithoutSnapshots names 30 June 2023
    [[nodiscard]] bool isUsable() const
    {
        return outcome == Outcome::Fine || outcome == Outcome::FineWithoutSnapshots;
    }
};

/// Tries a connection with a key, with two cheap GETs (FaceList_List, Snapshot_List), over a
/// client of its own. Works for connections that are not saved yet. One probe at a time.
class ConnectionProbe : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionProbe(QObject *parent = nullptr);
    QFuture<ProbeResult> run(const Connection &connection, const QByteArray &key);
    void cancel();
};

} // namespace ff
