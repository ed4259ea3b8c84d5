// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/credentials.h"
#include "client/faceresult.h"
#include "client/networksettings.h"
#include "models/connections/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace ff {

class FaceClient;

/// What "Test connection" found, told apart so that each has its own way on.
struct ProbeResult
{
    enum class Outcome {
        Fine, ///< Face service with snapshots
        FineWithoutSnapshots, ///< Face service; snapshots retired or not in this version
        WrongKey, ///< or a token that is not accepted, or none
        Unreachable, ///< host not found or refused, or no answer
        Untrusted, ///< certificate
        NoFaceService, ///< something answers, but not a Face service
        Failed ///< anything else: see error
    };
    Outcome outcome = Outcome::Failed;
    FaceError error; ///< when not Fine
    QString headline; ///< translated, one line, plain text; empty only when cancelled
    QString detail; ///< translated, what to do, plain text; FineWithoutSnapshots: 30 June 2023
    [[nodiscard]] bool isUsable() const
    {
        return outcome == Outcome::Fine || outcome == Outcome::FineWithoutSnapshots;
    }
    [[nodiscard]] bool wasCancelled() const { return error.kind == FaceError::Kind::Cancelled; }
};

/// What an error of FaceList_List says of the address. Pure.
[[nodiscard]] ProbeResult probeResultOfLists(const FaceError &error, const Connection &connection);
/// What an error of Snapshot_List says, once FaceList_List had succeeded. Pure.
[[nodiscard]] ProbeResult probeResultOfSnapshots(const FaceError &error,
                                                 const Connection &connection);

/// Why a resource has no snapshots, in translated sentences: for every place that says so.
[[nodiscard]] QString noSnapshotsText(const Connection &connection);

/// Tries a connection with a key, with two cheap GETs (FaceList_List, Snapshot_List), over a
/// client of its own. Works for connections that are not saved yet. One probe at a time.
class ConnectionProbe : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionProbe(QObject *parent = nullptr);
    ~ConnectionProbe() override;
    /// Cancels a probe that still runs. Takes 20 s a call at most. Over the system's proxy.
    QFuture<ProbeResult> run(const Connection &connection, const QByteArray &key);
    /// The same with a key or a token, over the given network.
    QFuture<ProbeResult> run(const Connection &connection, const Credentials &credentials,
                             const NetworkSettings &network);
    /// Ends a running probe with a result whose wasCancelled() is true; else does nothing.
    void cancel();

private:
    void askForLists();
    void askForSnapshots();
    void finish(const ProbeResult &result);

    Connection m_connection;
    FaceClient *m_client = nullptr; ///< not null while a probe runs
    std::unique_ptr<QPromise<ProbeResult>> m_promise;
};

} // namespace ff
