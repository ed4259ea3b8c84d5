// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/containers/containerref.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ff {

class ClientPool;

/// What was compared, how often, and what differed. `notCompared` names what cannot be.
struct VerificationReport
{
    struct Check
    {
        QString what; ///< translated: "Person ids"
        qint64 compared = 0; ///< how many values were held against each other
        qint64 different = 0;
    };
    bool completed = false; ///< both sides were read whole
    FaceError error; ///< when not completed
    bool failedAtTarget = false; ///< `error` is of the copy's side
    QList<Check> checks;
    QStringList differences; ///< translated sentences, the first 1,000
    qint64 differenceCount = 0;
    QString notCompared; ///< "Face templates cannot be read …"
    [[nodiscard]] bool isVerified() const { return completed && differenceCount == 0; }
};

/// Compares two containers of one type by id, name, userData, persons, faces, counts, model and
/// training state. Reads both sides by pages; compares off the GUI thread. One run an object.
class Verification : public QObject
{
    Q_OBJECT
public:
    explicit Verification(ClientPool &clients, QObject *parent = nullptr);
    ~Verification() override;
    /// Finishes once, in this thread; with the object its report is lost (not completed).
    QFuture<VerificationReport> run(const ContainerRef &source, const ContainerRef &target);
    /// Ends the run with Kind::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 personsAndFacesRead);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
