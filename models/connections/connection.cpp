// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::Connection)
};

QList<ApiVersionInfo> madeVersions()
{
    // Facts: wire-facts "Where the service stands" and "Paths and versions".
    const QString noSnapshots =
        Text::tr("This version has no snapshots: nothing can be taken or applied with it.");
    const QString previewWithoutSnapshots =
        Text::tr("This preview has no snapshots, and it may change or end without notice.");
    const QString previewWithSnapshots = Text::tr(
        "This preview has snapshots where the endpoint still serves them, and it may change or end "
        "without notice.");
    // Stable versions first, then previews, newest first in each.
    return {
        {u"v1.2"_s, false, false, noSnapshots},
        {u"v1.0"_s, true, false, {}},
        {u"v1.3-preview.1"_s, false, true, previewWithoutSnapshots},
        {u"v1.2-preview.1"_s, false, true, previewWithoutSnapshots},
        {u"v1.1-preview.1"_s, false, true, previewWithoutSnapshots},
        {u"v1.0-preview"_s, true, true, previewWithSnapshots},
    };
}

} // namespace

QString EnvironmentLabel::text() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Production:
        return Text::tr("Production");
    case Kind::Staging:
        return Text::tr("Staging");
    case Kind::Test:
        return Text::tr("Test");
    case Kind::Custom:
        return customText;
    }
    Q_UNREACHABLE();
}

const QList<ApiVersionInfo> &apiVersions()
{
    static const QList<ApiVersionInfo> versions = madeVersions();
    return versions;
}

} // namespace ff
