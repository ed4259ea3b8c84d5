// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "client/facetypes.h"
#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace ff {

class ApplyScopePicker;
class MessageBar;
class UserDataEdit;

/// Edits a snapshot's userData and apply scope. Sends only what changed; shows the scope before
/// and after, since it is replaced as a whole; an error of the service stays in the dialog.
class SnapshotEditDialog : public QDialog
{
    Q_OBJECT
public:
    using Save = std::function<QFuture<FaceResult<Done>>(const SnapshotChange &)>;
    SnapshotEditDialog(const ConsoleServices &services, const ConnectionId &connection,
                       const Snapshot &snapshot, Save save, QWidget *parent = nullptr);

    /// What would be sent now.
    [[nodiscard]] SnapshotChange change() const;

private:
    void build(const ConnectionId &connection);
    void showChange();
    void save();
    [[nodiscard]] QString scopeLines(const QList<SubscriptionId> &scope) const;

    ConsoleServices m_services;
    Snapshot m_snapshot;
    Save m_save;
    bool m_saving = false;
    QString m_loadedUserData; ///< as the editor gives it back when nothing was typed
    MessageBar *m_messages = nullptr;
    QWidget *m_form = nullptr;
    UserDataEdit *m_userData = nullptr;
    ApplyScopePicker *m_scope = nullptr;
    QLabel *m_before = nullptr;
    QLabel *m_after = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_saveButton = nullptr;
};

} // namespace ff
