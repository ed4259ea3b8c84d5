// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/everycall.h"

namespace ff::tests {

/// One code of the service's error table ("Errors" in the wire facts): the call that meets it, and
/// a part of the advice that fits no other row.
struct Provocation
{
    int status = 0;
    const char *code = "";
    const char *adviceHolds = "";
    std::function<FaceError(FaceClient &)> call;
    FaceError::Kind kind = FaceError::Kind::Service;
};

/// The table as the wire facts have it, a line a row ("409 | one, another"), and behind it the
/// assumed codes of snapshots.
[[nodiscard]] QStringList errorTable();
/// A provocation for each code of the table.
[[nodiscard]] QList<Provocation> provocations();
/// "409 PersonGroupExists"
[[nodiscard]] QString nameOf(int status, const QString &code);
/// Reads the error as the operator would: what happened, in the service's words or ours, and what
/// to do, in words that only this error has. Empty when all is well, else what is not.
[[nodiscard]] QString problemOf(const FaceError &error, int status, const char *code);

} // namespace ff::tests

Q_DECLARE_METATYPE(ff::tests::Provocation)
