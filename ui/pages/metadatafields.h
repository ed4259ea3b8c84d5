// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "ui/shell/theme.h"

#include <QObject>

class QFormLayout;
class QLineEdit;

namespace ff {

class UserDataEdit;

/// The name and user data of a list or group as two rows of a form, and what is wrong with them.
class MetadataFields : public QObject
{
    Q_OBJECT
public:
    /// Adds its rows to `form`, whose widget owns them.
    MetadataFields(Theme &theme, QFormLayout *form, QObject *parent = nullptr);

    void load(const QString &name, const QString &userData);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString userData() const;
    /// What differs from what was loaded.
    [[nodiscard]] MetadataChange change() const;
    [[nodiscard]] QString problem() const; ///< a sentence; empty when both keep the rules
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_name;
    UserDataEdit *m_userData;
    QString m_loadedName;
    QString m_loadedUserData; ///< as the editor gives it back when nothing was typed
};

} // namespace ff
