// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/changebook.h"

#include "client/whendone.h"
#include "models/editing/changefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QPromise>
#include <QSaveFile>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

/// Far above what a console edits; a larger file is not ours and is not read into memory.
constexpr qint64 largestFile = 16 * 1024 * 1024;
/// Edits that follow one another share a mark; this long after the last one it is closed.
constexpr int settleMs = 1'500;

struct Entry
{
    QDateTime at; ///< of the last edit that may have happened; null: none yet
    int underWay = 0;
    bool isOpen = false; ///< to be "open" on disk
    quint64 openedBy = 0; ///< the write that puts "open" on disk
};
using Entries = QHash<ContainerRef, Entry>;

struct Saved
{
    bool ok = true;
    QString error;
};

Saved save(const QString &path, const Entries &entries, const QDateTime &now)
{
    QList<ChangeMark> marks;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (entry->isOpen || entry->at.isValid())
            marks.append({entry.key(), entry->at.isValid() ? entry->at : now, entry->isOpen});
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {false, file.errorString()};
    file.write(changeFileText(marks));
    return file.commit() ? Saved{} : Saved{false, file.errorString()};
}

struct Waiter
{
    quint64 write = 0;
    std::shared_ptr<QPromise<bool>> promise;
};

} // namespace

class ChangeBook::Private
{
public:
    Private(ChangeBook &book, const QString &file, const Clock &time)
        : q(book)
        , path(file)
        , clock(time)
    {
        settling.setSingleShot(true);
        settling.setInterval(settleMs);
        QObject::connect(&settling, &QTimer::timeout, &q, [this] {
            settle();
            write();
        });
    }

    void load();
    [[nodiscard]] QString setAside(bool keepOriginal) const;
    void settle();
    void write();
    void onWritten(quint64 number, const Saved &saved);

    ChangeBook &q;
    QString path; ///< empty: memory only
    const Clock &clock;
    QString problem;
    Entries entries;
    std::vector<Waiter> waiters;
    QFuture<Saved> writing;
    QTimer settling;
    quint64 wanted = 0; ///< number of the next write
    quint64 written = 0;
    bool isWriting = false;
    bool isDirty = false; ///< changed since the write under way began
    bool isFailing = false;
};

void ChangeBook::Private::load()
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        problem = tr("The record of changes %1 cannot be read (%2). What is changed now is "
                     "remembered for this session only.")
                      .arg(QDir::toNativeSeparators(path), file.errorString());
        path.clear();
        return;
    }
    ChangeFile parsed;
    if (file.size() <= largestFile)
        parsed = parseChangeFile(file.readAll());
    file.close();
    if (parsed.reading == ChangeFile::Reading::Newer) {
        problem = tr("The record of changes %1 was written by a newer Faceferry. It is left as it "
                     "is: what is changed now is remembered for this session only.")
                      .arg(QDir::toNativeSeparators(path));
        path.clear();
        return;
    }
    if (parsed.reading != ChangeFile::Reading::Whole)
        problem = setAside(parsed.reading == ChangeFile::Reading::Partly);
    bool hasOpen = false;
    for (const ChangeMark &mark : std::as_const(parsed.marks)) {
        Entry &entry = entries[mark.container];
        // Left open by a run that was killed: its last edit may be as late as now.
        const QDateTime at = mark.isOpen ? clock.now() : mark.at;
        if (!entry.at.isValid() || entry.at < at)
            entry.at = at;
        hasOpen = hasOpen || mark.isOpen;
    }
    if (path.isEmpty() || (!hasOpen && parsed.reading == ChangeFile::Reading::Whole))
        return;
    settling.start(); // else the next start would again take its own time for the edit's
}

/// Keeps the file that could not be read, and says where.
QString ChangeBook::Private::setAside(bool keepOriginal) const
{
    const QString what =
        tr("The record of changes could not be read as a whole: some groups and lists may be shown "
           "as unchanged since their training although they were changed here.");
    for (int n = 1; n < 1000; ++n) {
        const QString aside = path + u".damaged-%1"_s.arg(n);
        if (QFileInfo::exists(aside))
            continue;
        if (keepOriginal ? QFile::copy(path, aside) : QFile::rename(path, aside))
            return what + u' ' + tr("It was kept as %1.").arg(QDir::toNativeSeparators(aside));
        break;
    }
    return what;
}

/// Closes the marks whose edits have ended.
void ChangeBook::Private::settle()
{
    for (auto entry = entries.begin(); entry != entries.end();) {
        if (entry->underWay == 0)
            entry->isOpen = false;
        const bool isNothing = entry->underWay == 0 && !entry->at.isValid();
        entry = isNothing ? entries.erase(entry) : std::next(entry);
    }
}

void ChangeBook::Private::write()
{
    if (path.isEmpty())
        return;
    if (isWriting) {
        isDirty = true;
        return;
    }
    isWriting = true;
    isDirty = false;
    const quint64 number = wanted++;
    writing = QtConcurrent::run(save, path, entries, clock.now());
    whenDone(writing, &q, [this, number](const Saved &saved) { onWritten(number, saved); });
}

void ChangeBook::Private::onWritten(quint64 number, const Saved &saved)
{
    isWriting = false;
    written = number;
    const bool isNewFailure = !saved.ok && !isFailing;
    isFailing = !saved.ok;
    std::vector<Waiter> ready;
    const auto rest = std::stable_partition(waiters.begin(), waiters.end(),
                                            [&](const Waiter &w) { return w.write > number; });
    std::move(rest, waiters.end(), std::back_inserter(ready));
    waiters.erase(rest, waiters.end());
    if (isDirty)
        write();
    for (const Waiter &waiter : ready) {
        waiter.promise->addResult(saved.ok);
        waiter.promise->finish();
    }
    if (isNewFailure) {
        Q_EMIT q.saveFailed(
            tr("The record of changes could not be saved to %1 (%2). Which groups were changed "
               "since their training is remembered for this session only; free some space or "
               "check the folder's rights.")
                .arg(QDir::toNativeSeparators(path), saved.error));
    }
}

ChangeBook::ChangeBook(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, path, clock))
{
    d->wanted = 1;
    d->load();
}

ChangeBook::~ChangeBook()
{
    const bool isUnsaved = d->isDirty || d->settling.isActive();
    d->writing.waitForFinished();
    if (isUnsaved && !d->path.isEmpty()) {
        d->settle();
        (void)save(d->path, d->entries, d->clock.now());
    }
}

QString ChangeBook::problem() const
{
    return d->problem;
}

QFuture<bool> ChangeBook::beginChange(const ContainerRef &container)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const QFuture<bool> future = promise->future();
    Entry &entry = d->entries[container];
    ++entry.underWay;
    const bool isFirst = !std::exchange(entry.isOpen, true);
    if (isFirst)
        entry.openedBy = d->wanted; // the next write that begins
    if (d->path.isEmpty() || (!isFirst && d->written >= entry.openedBy)) {
        promise->addResult(!d->path.isEmpty() && !d->isFailing);
        promise->finish();
    } else {
        d->waiters.push_back({entry.openedBy, promise});
        if (isFirst)
            d->write();
    }
    Q_EMIT changed(container);
    return future;
}

void ChangeBook::endChange(const ContainerRef &container, bool mayHaveHappened)
{
    const auto entry = d->entries.find(container);
    if (entry == d->entries.end() || entry->underWay == 0)
        return; // deleted meanwhile
    --entry->underWay;
    if (mayHaveHappened)
        entry->at = d->clock.now();
    d->settling.start();
    Q_EMIT changed(container);
}

void ChangeBook::noteChange(const ContainerRef &container)
{
    (void)beginChange(container);
    endChange(container, true);
}

void ChangeBook::forget(const ContainerRef &container)
{
    if (d->entries.remove(container) == 0)
        return;
    d->settling.start();
    Q_EMIT changed(container);
}

void ChangeBook::forgetConnection(const ConnectionId &id)
{
    const auto isOfConnection = [&id](const std::pair<const ContainerRef &, Entry &> &entry) {
        return entry.first.connection == id;
    };
    if (d->entries.removeIf(isOfConnection) > 0)
        d->settling.start();
}

QDateTime ChangeBook::lastChange(const ContainerRef &container) const
{
    const auto entry = d->entries.constFind(container);
    if (entry == d->entries.cend())
        return {};
    return entry->underWay > 0 ? d->clock.now() : entry->at;
}

ChangeBook::SinceTraining ChangeBook::sinceTraining(const ContainerRef &container,
                                                    const TrainingStatus &status) const
{
    const bool isLastOne = status.state == TrainingState::Succeeded;
    // Of an earlier training only the end is known.
    const QDateTime began =
        isLastOne && status.createdTime.isValid() ? status.createdTime : status.lastSuccessfulTime;
    if (!began.isValid())
        return SinceTraining::Unknown;
    const QDateTime change = lastChange(container);
    if (!change.isValid())
        return SinceTraining::NotChangedHere;
    if (change >= began)
        return SinceTraining::Changed;
    return isLastOne ? SinceTraining::NotChangedHere : SinceTraining::Unknown;
}

} // namespace ff
