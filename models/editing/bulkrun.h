// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cancelsource.h"
#include "client/faceclient.h"
#include "models/containers/containerref.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ff {

class ResourceEditor;

/// One request of a bulk action: what a dry run shows, and how it is sent.
struct BulkStep
{
    QByteArray method; ///< "DELETE"
    QString path; ///< below the version: "persongroups/employees/persons/…"
    QString subject; ///< what it concerns, for people: a name or an id; plain text
    std::function<QFuture<FaceResult<Done>>(const CallOptions &)> send;
    ConnectionId connection{}; ///< through which it is sent
};

/// The same action on many objects, one request each: shown first (dry run), then sent within the
/// connection's rate in Lane::Mutation, a few at a time. A step that fails does not stop the
/// others; what all would meet does: 401, 403 but for a full quota, ReadOnly, SignIn and
/// MissingKey. Nothing is sent twice. GUI thread.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    enum class State { Ready, Running, Stopping, Finished };
    struct Failure
    {
        int step = 0; ///< index into steps()
        FaceError error;
    };

    /// `title`: translated, "Delete 12 persons".
    BulkRun(const QString &title, QList<BulkStep> steps, QObject *parent = nullptr);
    ~BulkRun() override; ///< withdraws what is not sent yet; what is on the wire goes on

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QList<BulkStep> &steps() const { return m_steps; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int done() const { return m_done; } ///< succeeded
    [[nodiscard]] int notSent() const; ///< neither sent nor failed yet; after a stop: never
    /// After finished(): the steps that notSent() counts, in their order; safe to send later.
    [[nodiscard]] QList<BulkStep> notSentSteps() const;
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    /// Failures whose request may have taken effect all the same.
    [[nodiscard]] int outcomeUnknownCount() const;
    /// The failure that ended the run before its last step, if one did.
    [[nodiscard]] const std::optional<Failure> &endedBy() const { return m_endedBy; }
    /// One failure for people: what it concerns, what happened, and whether it may have taken
    /// effect. Translated, plain text.
    [[nodiscard]] QString failureText(const Failure &failure) const;

    void start();
    /// What is on the wire ends by itself; nothing more is sent.
    void stop();

Q_SIGNALS:
    void progressed(); ///< at most once a frame
    void finished(); ///< once, after the last progressed()

private:
    void pump();
    void send(int step);
    void onStep(int step, const FaceResult<Done> &result);
    void tellProgress();
    void finishIfDone();

    QString m_title;
    QList<BulkStep> m_steps;
    QList<Failure> m_failures;
    QList<int> m_withdrawn; ///< begun, and stopped before their request left
    std::optional<Failure> m_endedBy;
    CancelHandle m_cancel;
    QTimer m_frame; ///< until then nothing is told
    State m_state = State::Ready;
    int m_next = 0;
    int m_inFlight = 0;
    int m_done = 0;
};

// What the console does in bulk; each step goes through `editor`, which outlives the run.
[[nodiscard]] QList<BulkStep> deleteContainersSteps(ResourceEditor &editor,
                                                    const QList<ContainerRef> &containers);
/// `names` parallel to `persons`, for people.
[[nodiscard]] QList<BulkStep> deletePersonsSteps(ResourceEditor &editor, const ContainerRef &group,
                                                 const QList<PersonId> &persons,
                                                 const QStringList &names);
[[nodiscard]] QList<BulkStep> deleteFacesSteps(ResourceEditor &editor,
                                               const ContainerRef &container,
                                               const PersonId &person,
                                               const QList<PersistedFaceId> &faces);
/// The file is read and checked (see imageProblem()) in a worker thread when its turn has come.
struct FaceToAdd
{
    QString subject; ///< file name or URL
    FaceClient::FaceSource source; ///< image empty: read from `file` off the GUI thread when sent
    QString file;
};
[[nodiscard]] QList<BulkStep> addFacesSteps(ResourceEditor &editor, const ContainerRef &container,
                                            const PersonId &person, const QList<FaceToAdd> &faces);

} // namespace ff
