// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/facetypes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr std::array<ContainerTypeInfo, 4> typeTable{
    ContainerTypeInfo{ContainerType::FaceList, "FaceList"_L1, "facelists"_L1, "faceListId"_L1,
                      false, false, false},
    ContainerTypeInfo{ContainerType::LargeFaceList, "LargeFaceList"_L1, "largefacelists"_L1,
                      "largeFaceListId"_L1, false, true, true},
    ContainerTypeInfo{ContainerType::PersonGroup, "PersonGroup"_L1, "persongroups"_L1,
                      "personGroupId"_L1, true, true, true},
    ContainerTypeInfo{ContainerType::LargePersonGroup, "LargePersonGroup"_L1,
                      "largepersongroups"_L1, "largePersonGroupId"_L1, true, true, true},
};

} // namespace

const ContainerTypeInfo &containerTypeInfo(ContainerType type)
{
    return typeTable.at(static_cast<std::size_t>(type));
}

std::optional<ContainerType> containerTypeFromWireName(QStringView name)
{
    for (const ContainerTypeInfo &info : typeTable) {
        if (name.compare(info.wireName, Qt::CaseInsensitive) == 0)
            return info.type;
    }
    return std::nullopt;
}

QString containerTypeDisplayName(ContainerType type)
{
    switch (type) {
    case ContainerType::FaceList:
        return QCoreApplication::translate("ff::ContainerType", "Face list");
    case ContainerType::LargeFaceList:
        return QCoreApplication::translate("ff::ContainerType", "Large face list");
    case ContainerType::PersonGroup:
        return QCoreApplication::translate("ff::ContainerType", "Person group");
    case ContainerType::LargePersonGroup:
        return QCoreApplication::translate("ff::ContainerType", "Large person group");
    }
    Q_UNREACHABLE();
}

SubscriptionId subscriptionOfAccount(QStringView account)
{
    const QList<QStringView> parts = account.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts.at(i).compare("subscriptions"_L1, Qt::CaseInsensitive) == 0
            && limits::isGuid(parts.at(i + 1)))
            return SubscriptionId(parts.at(i + 1).toString());
    }
    return {};
}

QString resourceNameOfAccount(QStringView account)
{
    const QList<QStringView> parts = account.split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? account.toString() : parts.last().toString();
}

namespace limits {

QString objectIdProblem(const QString &id)
{
    if (id.isEmpty())
        return QCoreApplication::translate("ff::limits", "Enter an id.");
    if (id.size() > objectIdLength) {
        return QCoreApplication::translate("ff::limits", "The id is longer than %n character(s).",
                                           nullptr, objectIdLength);
    }
    for (const QChar c : id) {
        const bool allowed =
            (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        if (!allowed) {
            return QCoreApplication::translate(
                "ff::limits",
                "An id has only lower-case letters a to z, digits, hyphens and underscores.");
        }
    }
    return {};
}

bool isGuid(QStringView text)
{
    static const QRegularExpression form(
        u"\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"_s);
    return form.match(text.toString()).hasMatch();
}

} // namespace limits

} // namespace ff
