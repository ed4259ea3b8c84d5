// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/containers/containerref.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <memory>

namespace ff {

/// When this console last changed what a container's training was made of (persons with faces,
/// faces), kept over restarts in the profile. Exact for edits made here; what others do is
/// unknown, and views say so. GUI thread; the file (see ChangeFile) is written in a worker thread.
/// A container is marked "open" on disk before its first edit leaves and stays so until its edits
/// have ended: who is killed in between finds it changed at the next start, never unchanged.
class ChangeBook : public QObject
{
    Q_OBJECT
public:
    /// `path`: the file, read here; empty keeps all in memory. A damaged file is kept aside as
    /// <path>.damaged-<n>; one of a newer version is left alone, and nothing is saved in this run.
    ChangeBook(const QString &path, const Clock &clock, QObject *parent = nullptr);
    ~ChangeBook() override; ///< waits for a write under way, and saves what is not saved

    /// A translated sentence for the operator when not all of the file could be read, else empty.
    [[nodiscard]] QString problem() const;

    /// An edit is about to be sent: from now on the container counts as changed here. The future
    /// ends when that is on disk: at once for all but the first of several edits; false when it
    /// could not be saved (the edit may go all the same: the mark holds for this session).
    [[nodiscard]] QFuture<bool> beginChange(const ContainerRef &container);
    /// The edit ended, once for each beginChange(). When it did not happen for certain (never
    /// sent, refused by the service), the mark of before comes back.
    void endChange(const ContainerRef &container, bool mayHaveHappened);
    /// An edit that began and ended now.
    void noteChange(const ContainerRef &container);
    void forget(const ContainerRef &container); ///< it was deleted, or made anew
    void forgetConnection(const ConnectionId &id);
    /// UTC of the last edit made here; null when none is known.
    [[nodiscard]] QDateTime lastChange(const ContainerRef &container) const;

    enum class SinceTraining {
        Changed, ///< edited here after the training began
        NotChangedHere, ///< no edit from here since; others may have edited
        Unknown ///< no successful training, or its time is not known
    };
    /// Compares this computer's clock with the service's: an error of the clocks is an error here.
    [[nodiscard]] SinceTraining sinceTraining(const ContainerRef &container,
                                              const TrainingStatus &status) const;

Q_SIGNALS:
    void changed(const ff::ContainerRef &container);
    /// A sentence for the operator; once until saving works again.
    void saveFailed(const QString &sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
