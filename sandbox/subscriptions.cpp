// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/subscriptions.h"

#include "sandbox/containertypes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

// 32 hexadecimal digits, as the service's own keys.
QString newKey()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

bool fail(QString *error, const QString &file, const QString &reason)
{
    *error = QCoreApplication::translate("Sandbox", "The sandbox cannot keep its keys in %1: %2.")
                 .arg(file, reason);
    return false;
}

} // namespace

QString Subscription::account() const
{
    return u"/subscriptions/%1/resourceGroups/sandbox/providers/Microsoft.CognitiveServices/accounts/%2"_s
        .arg(info.id, info.name);
}

bool Subscriptions::load(Database &db, const SandboxOptions &options, QString *error)
{
    QStringList names = options.subscriptions;
    db.each(u"SELECT name FROM subscriptions ORDER BY number"_s, {},
            [&names](const QSqlQuery &row) {
                if (!names.contains(row.value(0).toString()))
                    names.append(row.value(0).toString());
            });
    if (names.isEmpty())
        names = {u"east"_s, u"west"_s};
    for (const QString &name : std::as_const(names)) {
        db.run(u"INSERT OR IGNORE INTO subscriptions(name, id) VALUES(?,?)"_s, {name, newGuid()});
        db.each(u"SELECT number, id FROM subscriptions WHERE name=?"_s, {name},
                [&](const QSqlQuery &row) {
                    m_all.append(
                        {row.value(0).toLongLong(), {name, row.value(1).toString(), newKey()}});
                });
    }
    if (options.newKeys || options.dataDir.isEmpty())
        return true;
    return loadKeys(options.dataDir + u"/keys.json"_s, error);
}

bool Subscriptions::loadKeys(const QString &file, QString *error)
{
    QJsonObject keys;
    if (QFile stored(file); stored.exists()) {
        if (!stored.open(QIODevice::ReadOnly))
            return fail(error, file, stored.errorString());
        const QJsonDocument document = QJsonDocument::fromJson(stored.readAll());
        if (!document.isObject())
            return fail(error, file, u"it is not a JSON object"_s);
        keys = document.object();
    }
    const QJsonObject before = keys;
    for (Subscription &subscription : m_all) {
        const QString known = keys.value(subscription.info.id).toString();
        if (known.isEmpty())
            keys.insert(subscription.info.id, subscription.info.key);
        else
            subscription.info.key = known;
    }
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (keys == before)
        return QFile::setPermissions(file, ownerOnly)
               || fail(error, file, u"its permissions cannot be set"_s);
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || !saved.setPermissions(ownerOnly))
        return fail(error, file, saved.errorString());
    saved.write(QJsonDocument(keys).toJson());
    return saved.commit() || fail(error, file, saved.errorString());
}

const Subscription *Subscriptions::byKey(const QByteArray &key) const
{
    const auto it = std::ranges::find_if(m_all, [&key](const Subscription &subscription) {
        return subscription.info.key.toLatin1() == key;
    });
    return it == m_all.end() ? nullptr : &*it;
}

const Subscription *Subscriptions::byName(const QString &name) const
{
    const auto it = std::ranges::find_if(m_all, [&name](const Subscription &subscription) {
        return subscription.info.name == name;
    });
    return it == m_all.end() ? nullptr : &*it;
}

const Subscription *Subscriptions::byNumber(qint64 number) const
{
    const auto it = std::ranges::find(m_all, number, &Subscription::number);
    return it == m_all.end() ? nullptr : &*it;
}

} // namespace ff::sandbox
