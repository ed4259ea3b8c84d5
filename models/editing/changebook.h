// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/containers/containerref.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace ff {

/// When this console last changed what a container's training was made of (persons with faces,
/// faces), kept over restarts in the profile. Exact for edits made here; what others do is
/// unknown, and views say so. GUI thread; the file is written in a worker thread.
class ChangeBook : public QObject
{
    Q_OBJECT
public:
    /// `path`: the file; empty keeps all in memory.
    ChangeBook(const QString &path, const Clock &clock, QObject *parent = nullptr);
    ~ChangeBook() override; ///< waits for a write under way

    /// An edit is about to be sent: from now on the container counts as changed here.
    void noteChange(const ContainerRef &container);
    void forget(const ContainerRef &container); ///< it was deleted
    void forgetConnection(const ConnectionId &id);
    /// UTC of the last edit made here; null when none is known.
    [[nodiscard]] QDateTime lastChange(const ContainerRef &container) const;

    enum class SinceTraining {
        Changed, ///< edited here after the training began
        NotChangedHere, ///< no edit from here since; others may have edited
        Unknown ///< no successful training, or its time is not known
    };
    [[nodiscard]] SinceTraining sinceTraining(const ContainerRef &container,
                                              const TrainingStatus &status) const;

Q_SIGNALS:
    void changed(const ff::ContainerRef &container);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
