// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ff {

Profile::Profile(const QString &directory)
    : m_directory(directory.isEmpty()
                      ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                      : QDir(directory).absolutePath())
{ }

Profile::~Profile() = default;

QString Profile::prepare()
{
    const bool isNew = !QFileInfo::exists(m_directory);
    if (!QDir().mkpath(m_directory) || !QFileInfo(m_directory).isWritable())
        return QCoreApplication::translate(
                   "ff::Profile",
                   "The profile folder %1 cannot be written. Choose another one with --profile.")
            .arg(QDir::toNativeSeparators(m_directory));
    if (isNew)
        QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Two consoles on one journal would each take the other's requests for cut ones.
    m_lock = std::make_unique<QLockFile>(m_directory + u"/faceferry.lock"_s);
    m_lock->setStaleLockTime(0); // a console may be open for months; a dead one is still noticed
    if (m_lock->tryLock(0))
        return {};
    m_lock.reset();
    return QCoreApplication::translate(
               "ff::Profile",
               "Faceferry is already open on the profile %1. Go on in its window, or start this "
               "one with another profile: --profile.")
        .arg(QDir::toNativeSeparators(m_directory));
}

QString Profile::settingsPath() const
{
    return m_directory + u"/settings.ini"_s;
}

QString Profile::journalPath() const
{
    return m_directory + u"/journal.sqlite"_s;
}

QString Profile::changesPath() const
{
    return m_directory + u"/changes.json"_s;
}

QString Profile::requestLogPath() const
{
    return m_directory + u"/requests.log"_s;
}

QString Profile::sandboxDir() const
{
    return m_directory + u"/sandbox"_s;
}

} // namespace ff
