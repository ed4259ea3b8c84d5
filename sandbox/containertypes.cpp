// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/containertypes.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
constexpr std::array<ContainerTypeInfo, 4> infos{{
    {ContainerType::FaceList, "FaceList"_L1, "facelists"_L1, "facelist"_L1, "faceListId"_L1,
     "face list"_L1, false, false, false},
    {ContainerType::LargeFaceList, "LargeFaceList"_L1, "largefacelists"_L1, "largefacelist"_L1,
     "largeFaceListId"_L1, "large face list"_L1, false, true, true},
    {ContainerType::PersonGroup, "PersonGroup"_L1, "persongroups"_L1, "persongroup"_L1,
     "personGroupId"_L1, "person group"_L1, true, true, true},
    {ContainerType::LargePersonGroup, "LargePersonGroup"_L1, "largepersongroups"_L1,
     "largepersongroup"_L1, "largePersonGroupId"_L1, "large person group"_L1, true, true, true},
}};
} // namespace

const ContainerTypeInfo &typeInfo(ContainerType type)
{
    return infos.at(static_cast<size_t>(type) - 1);
}

const ContainerTypeInfo *typeOfPath(QStringView segment)
{
    const auto it = std::ranges::find_if(infos, [segment](const ContainerTypeInfo &info) {
        return segment.compare(info.path, Qt::CaseInsensitive) == 0;
    });
    return it == infos.end() ? nullptr : &*it;
}

const ContainerTypeInfo *typeOfName(QStringView name)
{
    const auto it = std::ranges::find_if(infos, [name](const ContainerTypeInfo &info) {
        return name.compare(info.name, Qt::CaseInsensitive) == 0;
    });
    return it == infos.end() ? nullptr : &*it;
}

bool isObjectId(QStringView id)
{
    return !id.isEmpty() && id.size() <= 64 && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

bool isGuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text[i].toLower().unicode();
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace ff::sandbox
