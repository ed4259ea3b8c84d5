// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace ff {

/// Calls `fn(result)` once in the context's thread when the future is finished; never when the
/// context dies first. The only way futures are attached in Faceferry: QFuture::then(context, …)
/// asserts when its context died, and a second .then() replaces the first (seen on Qt 6.4.2).
/// A future cancelled without a result calls fn with a default-constructed T (for FaceResult:
/// Kind::Cancelled). Must be called from the context's thread.
template<class T, class Fn>
void whenDone(const QFuture<T> &future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         fn(done.resultCount() > 0 ? done.resultAt(0) : T{});
                     });
    watcher->setFuture(future);
}

} // namespace ff
