// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "ui/pages/savedialog.h"

#include <functional>

namespace ff {

class ApplyScopePicker;
class UserDataEdit;

/// Edits a snapshot's userData and apply scope. Sends only what changed; shows the scope before
/// and after, since it is replaced as a whole; an error of the service stays in the dialog.
class SnapshotEditDialog : public SaveDialog
{
    Q_OBJECT
public:
    using Save = std::function<QFuture<FaceResult<Done>>(const SnapshotChange &)>;
    SnapshotEditDialog(const ConsoleServices &services, const ConnectionId &connection,
                       const Snapshot &snapshot, Save save, QWidget *parent = nullptr);

    /// What would be sent now.
    [[nodiscard]] SnapshotChange change() const;

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool hasChange() const override;
    [[nodiscard]] bool prepare() override;
    [[nodiscard]] QFuture<FaceResult<Done>> send() override;

private:
    void build();
    void showChange();
    [[nodiscard]] QString scopeLines(const QList<SubscriptionId> &scope) const;

    Snapshot m_snapshot;
    Save m_save;
    QString m_loadedUserData; ///< as the editor gives it back when nothing was typed
    UserDataEdit *m_userData = nullptr;
    ApplyScopePicker *m_scope = nullptr;
    QLabel *m_before = nullptr;
    QLabel *m_after = nullptr;
};

} // namespace ff
