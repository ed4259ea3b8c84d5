// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultclient.h"

#include <QList>

#include <functional>

namespace ff::tests {

/// One call of FaceClient as it must look on the wire.
struct EveryCall
{
    /// Waits for the call's end; a success reads as an error without a message.
    using End = std::function<FaceError()>;
    using Begin = std::function<End(FaceClient &)>;

    const char *name = "";
    QByteArray method;
    QByteArray target;
    QByteArray body;
    Begin begin;
};

/// Every call that FaceClient offers, some in several forms. A test compares with its header.
[[nodiscard]] QList<EveryCall> everyCall();

template<class T>
FaceError errorIn(const QFuture<FaceResult<T>> &future)
{
    const FaceResult<T> result = resultOf(future);
    return result.ok() ? FaceError{} : result.error();
}

template<class T>
EveryCall::End later(const QFuture<FaceResult<T>> &future)
{
    return [future] { return errorIn(future); };
}

} // namespace ff::tests

Q_DECLARE_METATYPE(ff::tests::EveryCall)
