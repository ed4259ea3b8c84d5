// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connection.h"

using namespace Qt::StringLiterals;

namespace ff {

const QList<ApiVersionInfo> &apiVersions()
{
    // Stable versions first, then previews, newest first in each.
    static const QList<ApiVersionInfo> versions{
        {u"v1.2"_s, false},           {u"v1.0"_s, true},
        {u"v1.3-preview.1"_s, false}, {u"v1.2-preview.1"_s, false},
        {u"v1.1-preview.1"_s, false}, {u"v1.0-preview"_s, true},
    };
    return versions;
}

} // namespace ff
