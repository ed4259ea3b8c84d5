// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

void addRecognitionRoutes(RouteTable &table)
{
    for (const QString &path :
         {u"detect"_s, u"identify"_s, u"verify"_s, u"findsimilars"_s, u"group"_s}) {
        table.add(Method::Post, path, [](const Call &) {
            return errorAnswer(403, u"UnsupportedFeature"_s,
                               u"This is the Faceferry sandbox: it does no face recognition."_s);
        });
    }
}

} // namespace ff::sandbox
