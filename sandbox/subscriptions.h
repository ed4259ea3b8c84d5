// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"
#include "sandbox/sandboxoptions.h"

#include <QByteArray>
#include <QList>

namespace ff::sandbox {

struct Subscription
{
    qint64 number = 0; ///< in the store
    SubscriptionInfo info;

    /// The Azure resource path that a snapshot names its taker with.
    [[nodiscard]] QString account() const;
};

/// Who may call. Ids live in the store; keys in a file of mode 0600 beside it, or, when each start
/// makes new ones or nothing is kept, in memory only.
class Subscriptions
{
public:
    /// Those named in `options` come first, then those the store already has. False with a
    /// sentence for people when the key file cannot be read or written.
    bool load(Database &db, const SandboxOptions &options, QString *error);

    [[nodiscard]] const QList<Subscription> &all() const { return m_all; }
    /// nullptr when no subscription has this key.
    [[nodiscard]] const Subscription *byKey(const QByteArray &key) const;
    [[nodiscard]] const Subscription *byName(const QString &name) const;
    [[nodiscard]] const Subscription *byNumber(qint64 number) const;

private:
    bool loadKeys(const QString &file, QString *error);

    QList<Subscription> m_all;
};

} // namespace ff::sandbox
