// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace ff {

/// A service identifier that cannot be mistaken for another kind of identifier.
/// Holds the text exactly as the service gave it; GUIDs compare without regard to case.
template<class Tag>
class FaceId
{
public:
    FaceId() = default;
    explicit FaceId(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const FaceId &a, const FaceId &b) { return compare(a, b) == 0; }
    friend bool operator<(const FaceId &a, const FaceId &b) { return compare(a, b) < 0; }
    friend size_t qHash(const FaceId &id, size_t seed = 0)
    {
        return ::qHash(Tag::isGuid ? id.m_text.toLower() : id.m_text, seed);
    }

private:
    static int compare(const FaceId &a, const FaceId &b)
    {
        return a.m_text.compare(b.m_text, Tag::isGuid ? Qt::CaseInsensitive : Qt::CaseSensitive);
    }

    QString m_text;
};

struct ObjectIdTag
{
    static constexpr bool isGuid = false;
};
struct PersonIdTag
{
    static constexpr bool isGuid = true;
};
struct PersistedFaceIdTag
{
    static constexpr bool isGuid = true;
};
struct SnapshotIdTag
{
    static constexpr bool isGuid = true;
};
struct OperationIdTag
{
    static constexpr bool isGuid = true;
};
struct SubscriptionIdTag
{
    static constexpr bool isGuid = true;
};

using ObjectId = FaceId<ObjectIdTag>; ///< a list's or group's own id, chosen by the operator
using PersonId = FaceId<PersonIdTag>;
using PersistedFaceId = FaceId<PersistedFaceIdTag>;
using SnapshotId = FaceId<SnapshotIdTag>;
using OperationId = FaceId<OperationIdTag>;
using SubscriptionId = FaceId<SubscriptionIdTag>;

} // namespace ff

Q_DECLARE_METATYPE(ff::ObjectId)
Q_DECLARE_METATYPE(ff::PersonId)
Q_DECLARE_METATYPE(ff::PersistedFaceId)
Q_DECLARE_METATYPE(ff::SnapshotId)
Q_DECLARE_METATYPE(ff::OperationId)
Q_DECLARE_METATYPE(ff::SubscriptionId)
