// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"

#include "models/connections/connectionfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

/// Far above what a person keeps; a larger file is not ours and is not read into memory.
constexpr qint64 largestFile = 4 * 1024 * 1024;

/// Distinct in light and dark, and for the common colour-vision deficiencies (Okabe and Ito).
constexpr std::array<QRgb, 8> palette{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                      0xff56b4e9, 0xffd55e00, 0xff7a5fc7, 0xff8c8c8c};

} // namespace

ConnectionStore::ConnectionStore(const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_path(profileDir.isEmpty() ? QString() : QDir(profileDir).filePath(u"connections.json"_s))
{ }

QString ConnectionStore::load()
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return {};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_whyReadOnly = tr("The connections file %1 cannot be read (%2). Changes to connections "
                           "hold for this session only.")
                            .arg(QDir::toNativeSeparators(m_path), file.errorString());
        return m_whyReadOnly;
    }
    ConnectionFile parsed;
    if (file.size() <= largestFile)
        parsed = parseConnectionFile(file.readAll());
    file.close();

    QString sentence;
    switch (parsed.reading) {
    case ConnectionFile::Reading::Whole:
        break;
    case ConnectionFile::Reading::Newer:
        m_whyReadOnly = tr("The connections file %1 was written by a newer Faceferry. It is left "
                           "as it is: changes to connections hold for this session only.")
                            .arg(QDir::toNativeSeparators(m_path));
        return m_whyReadOnly;
    case ConnectionFile::Reading::Partly:
        sentence = tr("%n connection(s) could not be read from the connections file.", nullptr,
                      parsed.skipped)
                   + u' ' + setAside(true);
        break;
    case ConnectionFile::Reading::Damaged:
        sentence = tr("The connections file could not be read.") + u' ' + setAside(false);
        break;
    }
    if (sentence.endsWith(u' ')) { // it could not be kept aside, so it must not be overwritten
        sentence += tr("It could not be kept aside either: changes to connections hold for this "
                       "session only.");
        m_whyReadOnly = sentence;
    }
    for (Connection &connection : parsed.connections) {
        if (indexOf(connection.id) >= 0)
            continue;
        if (!connection.colour.isValid())
            connection.colour = freeColour();
        m_connections.append(connection);
        Q_EMIT added(connection.id);
    }
    if (parsed.reading == ConnectionFile::Reading::Partly && m_whyReadOnly.isEmpty())
        save(); // else each start would keep another copy aside
    return sentence;
}

/// A sentence that names the copy, or empty when none could be made.
QString ConnectionStore::setAside(bool keepOriginal) const
{
    for (int n = 1; n < 1000; ++n) {
        const QString aside = m_path + u".damaged-%1"_s.arg(n);
        if (QFileInfo::exists(aside))
            continue;
        if (keepOriginal ? QFile::copy(m_path, aside) : QFile::rename(m_path, aside))
            return tr("It was kept as %1.").arg(QDir::toNativeSeparators(aside));
        break;
    }
    return {};
}

qsizetype ConnectionStore::indexOf(const ConnectionId &id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&id](const Connection &c) { return c.id == id; });
    return found == m_connections.end() ? -1 : found - m_connections.begin();
}

std::optional<Connection> ConnectionStore::find(const ConnectionId &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_connections.at(index));
}

std::optional<Connection> ConnectionStore::findBySubscription(const SubscriptionId &id) const
{
    if (id.isEmpty())
        return std::nullopt;
    for (const Connection &connection : m_connections) {
        if (connection.subscription == id)
            return connection;
    }
    return std::nullopt;
}

QString ConnectionStore::nameOf(const ConnectionId &id, const QString &fallback) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? fallback : m_connections.at(index).name;
}

ConnectionId ConnectionStore::add(Connection connection)
{
    if (connection.id.isEmpty() || indexOf(connection.id) >= 0)
        connection.id = ConnectionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!connection.colour.isValid())
        connection.colour = freeColour();
    // The sandbox's come anew with each start: at the end, they never change the others' order.
    const auto end = connection.isSandbox
                         ? m_connections.cend()
                         : std::find_if(m_connections.cbegin(), m_connections.cend(),
                                        [](const Connection &one) { return one.isSandbox; });
    m_connections.insert(end - m_connections.cbegin(), connection);
    if (!connection.isSandbox)
        save();
    Q_EMIT added(connection.id);
    return connection.id;
}

void ConnectionStore::replace(const Connection &connection)
{
    const qsizetype index = indexOf(connection.id);
    if (index < 0 || m_connections.at(index) == connection)
        return;
    const bool concernsFile = !m_connections.at(index).isSandbox || !connection.isSandbox;
    m_connections[index] = connection;
    if (concernsFile)
        save();
    Q_EMIT changed(connection.id);
}

void ConnectionStore::remove(const ConnectionId &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    const Connection gone = m_connections.takeAt(index);
    if (!gone.isSandbox)
        save();
    Q_EMIT removed(gone.id);
}

QColor ConnectionStore::freeColour() const
{
    std::array<int, palette.size()> uses{};
    for (const Connection &connection : m_connections) {
        const auto at = std::find(palette.begin(), palette.end(), connection.colour.rgb());
        if (at != palette.end())
            ++uses[size_t(at - palette.begin())];
    }
    return QColor(palette[size_t(std::min_element(uses.begin(), uses.end()) - uses.begin())]);
}

void ConnectionStore::save()
{
    if (m_path.isEmpty())
        return;
    if (!m_whyReadOnly.isEmpty()) {
        Q_EMIT saveFailed(m_whyReadOnly);
        return;
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(connectionFileText(m_connections));
        if (file.commit())
            return;
    }
    Q_EMIT saveFailed(tr("The connections could not be saved to %1 (%2). They are kept for this "
                         "session; free some space or check the folder's rights.")
                          .arg(QDir::toNativeSeparators(m_path), file.errorString()));
}

} // namespace ff
