// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/changebook.h"
#include "models/editing/resourceeditor.h"
#include "tests/models/browsefixture.h"

#include <QUuid>

namespace ff::tests {

/// What edits stand on: the sandbox's connections, a book in memory, and an editor.
struct Editing : Browsing
{
    explicit Editing(const SandboxBehindProxy &service, const QString &book = {})
        : Browsing(service)
        , changes(book, clock)
        , editor(clients, changes)
    { }
    [[nodiscard]] ContainerRef ref(const Connection &connection, ContainerType type,
                                   const QString &id) const
    {
        return {connection.id, type, ObjectId(id)};
    }
    /// A container of its own for a test, made past the editor; an empty one when that failed.
    [[nodiscard]] ContainerRef make(const Connection &connection, ContainerType type)
    {
        ContainerDraft draft;
        draft.type = type;
        draft.id = ObjectId(QUuid::createUuid().toString(QUuid::Id128));
        draft.name = QStringLiteral("Test");
        draft.recognitionModel = QStringLiteral("recognition_04");
        if (!resultOf(client(connection).createContainer(draft)).ok())
            return {};
        return {connection.id, type, draft.id};
    }
    /// A person made past the editor.
    [[nodiscard]] PersonId person(const ContainerRef &group, const QString &name)
    {
        const auto made = resultOf(
            clients.client(group.connection)->createPerson(group.type, group.id, name, {}));
        return made.ok() ? made.value() : PersonId();
    }

    ChangeBook changes;
    ResourceEditor editor;
};

/// A PNG that the sandbox takes, of that size.
inline QByteArray pngOfSize(qsizetype size)
{
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0", 29);
    png.append(QByteArray(size - png.size(), '\0'));
    return png;
}

} // namespace ff::tests
