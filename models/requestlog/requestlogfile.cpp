// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlog/requestlogfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

RequestLogFile::RequestLogFile(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_pool.setMaxThreadCount(1);
}

RequestLogFile::~RequestLogFile()
{
    m_pool.waitForDone();
}

void RequestLogFile::append(const QByteArray &lines)
{
    const QMutexLocker lock(&m_mutex);
    if (m_backlog.size() + lines.size() > largestBacklog)
        m_lost += lines.count('\n');
    else
        m_backlog += lines;
    if (std::exchange(m_isDraining, true))
        return;
    m_pool.start([this] { drain(); });
}

void RequestLogFile::drain()
{
    for (;;) {
        QByteArray lines;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_backlog.isEmpty() && m_lost == 0) {
                m_isDraining = false;
                return;
            }
            lines = std::exchange(m_backlog, {});
            if (const qint64 lost = std::exchange(m_lost, 0); lost > 0)
                lines += "{\"lost\":" + QByteArray::number(lost) + "}\n";
        }
        const QString problem = write(lines);
        const bool wasFailing = std::exchange(m_isFailing, !problem.isEmpty());
        if (m_isFailing && !wasFailing) {
            Q_EMIT failed(tr("The request log could not be written to %1 (%2). It goes on in "
                             "memory; free some space or check the folder's rights.")
                              .arg(QDir::toNativeSeparators(m_path), problem));
        }
    }
}

QString RequestLogFile::write(const QByteArray &lines)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    if (QFileInfo(m_path).size() + lines.size() > largestFile) {
        const QString older = m_path + u".1"_s;
        QFile::remove(older);
        if (!QFile::rename(m_path, older))
            QFile::remove(m_path); // it must not grow for ever
    }
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return file.errorString();
    if (isNew) // it names people's resources and groups
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(lines) != lines.size() || !file.flush())
        return file.errorString();
    return {};
}

QString RequestLogFile::writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
        if (file.commit())
            return {};
    }
    return tr("The request log could not be saved to %1 (%2).")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace ff
