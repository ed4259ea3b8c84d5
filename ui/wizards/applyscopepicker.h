// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ff {

/// Chooses subscriptions: known connections by dot, name and short GUID, and typed GUIDs. What
/// cannot be chosen is shown disabled with the reason. For takes, edits and the snapshot filter.
class ApplyScopePicker : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose {
        Scope, ///< of a take or an edit: the source is offered as "Restore here"
        Filter ///< of a listing: an empty choice is fine
    };
    /// `source` is the connection the snapshot is taken from; its cloud decides who can be chosen.
    ApplyScopePicker(const ConsoleServices &services, const ConnectionId &source, Purpose purpose,
                     QWidget *parent = nullptr);

    /// Ticks these; ids that no connection has become rows of their own.
    void setScope(const QList<SubscriptionId> &scope);
    [[nodiscard]] QList<SubscriptionId> scope() const; ///< the ticked ones, in the order shown
    /// Adds what stands in the field, as the Add button does; what is chosen already is fine.
    /// False when it was refused: the reason is shown. To be called before scope() is taken.
    [[nodiscard]] bool takeTyped();
    [[nodiscard]] bool hasTyped() const; ///< the field is not empty
    /// Why the choice is not enough; empty when it is, or when takeTyped() will tell.
    [[nodiscard]] QString problem() const;
    /// Names where known, else GUIDs: "East, West".
    [[nodiscard]] static QString namesOf(const ConsoleServices &services,
                                         const QList<SubscriptionId> &scope);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addConnections(const ConnectionId &source);
    QTreeWidgetItem *addRow(const QString &name, const SubscriptionId &id, const QString &note);
    QTreeWidgetItem *addTyped(const SubscriptionId &id);
    [[nodiscard]] QTreeWidgetItem *rowOf(const SubscriptionId &id) const;
    void addFromField();
    void fitColumns();
    void tintReasons();
    void refuse(const QString &why);
    void removeCurrent();

    ConsoleServices m_services;
    Purpose m_purpose;
    QTreeWidget *m_rows = nullptr;
    QLineEdit *m_guid = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_refusal = nullptr;
};

} // namespace ff
