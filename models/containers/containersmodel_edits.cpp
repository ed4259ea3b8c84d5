// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What ContainersModel hears of single containers, without a listing: what was edited here, and
// what was asked for by id.
#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/containers/containersmodel.h"
#include "models/editing/resourceeditor.h"

#include <QPromise>

#include <memory>

namespace ff {

namespace {

FaceError refusal(const QString &sentence)
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = sentence;
    return error;
}

} // namespace

void ContainersModel::follow(ResourceEditor &editor)
{
    connect(&editor, &ResourceEditor::containerCreated, this, [this](const ContainerRef &made) {
        if (!(made.connection == m_connection))
            return;
        const ContainerKey key{made.type, made.id};
        m_deletedHere.remove(key);
        m_training.forget(key);
        get(key, Lane::Operator, [this](const FaceResult<Done> &result) {
            if (!result.ok())
                refresh();
        });
    });
    connect(&editor, &ResourceEditor::containerChanged, this,
            [this](const ContainerRef &container, const MetadataChange &change) {
                if (container.connection == m_connection)
                    changeRow({container.type, container.id}, change);
            });
    connect(&editor, &ResourceEditor::containerDeleted, this, [this](const ContainerRef &gone) {
        if (!(gone.connection == m_connection))
            return;
        m_deletedHere.insert({gone.type, gone.id});
        dropRow({gone.type, gone.id});
    });
}

void ContainersModel::setChangeBook(ChangeBook &changes)
{
    m_changes = &changes;
    connect(&changes, &ChangeBook::changed, this, [this](const ContainerRef &container) {
        if (container.connection == m_connection)
            onTrainingChanged({container.type, container.id});
    });
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, TrainingColumn), index(int(m_rows.size()) - 1, TrainingColumn));
    }
}

QFuture<FaceResult<Done>> ContainersModel::fetch(ContainerType type, const ObjectId &id)
{
    const auto promise = std::make_shared<QPromise<FaceResult<Done>>>();
    promise->start();
    const Told told = [promise](const FaceResult<Done> &result) {
        promise->addResult(result);
        promise->finish();
    };
    if (indexOf(type, id).isValid())
        told(Done{});
    else
        get({type, id}, Lane::Operator, told);
    return promise->future();
}

void ContainersModel::get(const ContainerKey &key, Lane lane, const Told &told)
{
    FaceClient *const client = m_connection.isEmpty() ? nullptr : m_clients.client(m_connection);
    if (!client) {
        told(refusal(tr("No connection is chosen.")));
        return;
    }
    CallOptions options;
    options.lane = lane;
    whenDone(client->getContainer(key.type, key.id, options), this,
             [this, key, told, era = m_era](const FaceResult<Container> &result) {
                 if (era != m_era) {
                     told(refusal(tr("Another connection was chosen meanwhile.")));
                 } else if (result.ok() && m_deletedHere.contains(key)) {
                     told(refusal(tr("It was deleted meanwhile.")));
                 } else if (result.ok()) {
                     putRow(result.value());
                     told(Done{});
                 } else {
                     if (result.error().isNotFound())
                         dropRow(key);
                     told(result.error());
                 }
             });
}

/// Rows that fetch() brought from beyond the pages read are no part of a round's listings.
void ContainersModel::getUnlistedAgain()
{
    for (const ContainerType type : allContainerTypes) {
        const Segment &segment = segmentOf(type);
        for (int offset = segment.listed; offset < segment.count; ++offset) {
            const Container &row = m_rows.at(beginOf(type) + offset);
            get({type, row.id}, Lane::Prefetch, [](const FaceResult<Done> &) {});
        }
    }
}

} // namespace ff
