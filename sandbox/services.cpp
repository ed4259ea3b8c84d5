// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/services.h"

#include "sandbox/answers.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

ContainerRow Services::container(const Subscription &caller, const ContainerTypeInfo &info,
                                 const QString &objectId)
{
    auto row = containers.find(caller.number, info.type, objectId);
    if (!row)
        throw Refusal{containerNotFound(info, objectId)};
    return *std::move(row);
}

Answer containerNotFound(const ContainerTypeInfo &info, const QString &objectId)
{
    const QString words = info.words;
    return errorAnswer(404, info.name + "NotFound"_L1,
                       words.at(0).toUpper() + words.sliced(1) + u" '"_s + objectId
                           + u"' is not found."_s);
}

Answer quotaExceeded(const QString &message)
{
    return errorAnswer(403, u"QuotaExceeded"_s, message);
}

} // namespace ff::sandbox
