// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/transfers/containercontents.h"
#include "models/transfers/verification.h"

#include <QObject>

namespace ff {

class ClientPool;

/// Reads one container whole, page after page, behind everything the operator does
/// (Lane::Prefetch). A listing ends with its first empty page: a service that hands out smaller
/// pages than asked for must not make half a container look like a whole one. One run an object.
class ContainerReader : public QObject
{
    Q_OBJECT
public:
    ContainerReader(ClientPool &clients, ContainerRef ref, CancelHandle cancel,
                    QObject *parent = nullptr);
    void start();

    /// Whole after finished() without an error.
    [[nodiscard]] const ContainerContents &contents() const { return m_contents; }
    [[nodiscard]] qint64 itemsRead() const;

Q_SIGNALS:
    void progressed();
    void finished();
    void failed(const ff::FaceError &error);

private:
    void readTraining();
    void readPersons(const QString &after);
    void readFaces(const QString &after);
    [[nodiscard]] FaceClient *client();
    [[nodiscard]] CallOptions options() const;

    ClientPool &m_clients;
    ContainerRef m_ref;
    CancelHandle m_cancel;
    ContainerContents m_contents;
};

} // namespace ff
