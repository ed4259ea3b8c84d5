// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/containers/containerref.h"

#include <QObject>

#include <optional>

namespace ff {

class ClientPool;

/// What is in a list or group, as far as one page of its members and its training state tell:
/// looked at before it is deleted. One look an object. GUI thread.
class ContainerCounts : public QObject
{
    Q_OBJECT
public:
    ContainerCounts(ClientPool &clients, const ContainerRef &container, QObject *parent = nullptr);
    ~ContainerCounts() override; ///< cancels; nothing is emitted then

    void start(); ///< once
    /// Once, instead of start(): without the training state, a call less.
    void startCounting();
    [[nodiscard]] const ContainerRef &container() const { return m_container; }
    /// "It holds 3 persons with 5 faces.", "It holds 1,000 persons or more, …", or why it could
    /// not be looked at. Sentences, translated; for after finished().
    [[nodiscard]] QString sentence() const;
    /// The same in a few words, for a line of a list: "1,000 persons or more".
    [[nodiscard]] QString amount() const;
    /// What could not be counted may hold anything, and comes before all that was.
    [[nodiscard]] bool holdsMoreThan(const ContainerCounts &other) const;

Q_SIGNALS:
    void finished(); ///< once

private:
    void look();
    void countPersons(FaceClient &client, const CallOptions &options);
    void countFaces(FaceClient &client, const CallOptions &options);
    void askTraining(FaceClient &client, const CallOptions &options);
    void answered(const FaceError *error);
    [[nodiscard]] QString countSentence() const;
    [[nodiscard]] QString trainingSentence() const;

    ClientPool &m_clients;
    ContainerRef m_container;
    CancelHandle m_call;
    std::optional<FaceError> m_error; ///< of the counting
    std::optional<TrainingStatus> m_training;
    qsizetype m_persons = 0;
    qsizetype m_faces = 0;
    bool m_isWhole = true; ///< one page held all of them
    bool m_withTraining = false;
    int m_waiting = 0;
};

} // namespace ff
