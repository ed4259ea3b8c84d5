// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"
#include "ui/wizards/leadpage.h"
#include "ui/wizards/reviewtable.h"

#include "models/connections/connection.h"

namespace ff {

class MessageBar;

/// What will be sent; its button commits, as long as every connection it writes to may be
/// written to.
class ReviewPage : public LeadPage
{
    Q_OBJECT
public:
    ReviewPage(const ConsoleServices &services, const QStringList &headers,
               QWidget *parent = nullptr);
    [[nodiscard]] bool isComplete() const override;

protected:
    /// `written`: whom the commit writes to.
    void showRows(const QList<QList<ReviewTable::Cell>> &rows, const QList<ConnectionId> &written);

private:
    void showLock();
    [[nodiscard]] QString whyNot() const;

    ConsoleServices m_services;
    MessageBar *m_messages;
    ReviewTable *m_table;
    QList<ConnectionId> m_written;
};

} // namespace ff
