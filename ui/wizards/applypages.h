// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"
#include "ui/wizards/applydraft.h"
#include "ui/wizards/draftpage.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QVBoxLayout;

namespace ff {

class ConflictChecks;
class KnowList;
class MessageBar;
class ReviewTable;

/// 1: where copies are made. What is not possible is shown disabled, with the reason.
class ApplyTargetsPage : public DraftPage<ApplyDraft>
{
    Q_OBJECT
public:
    ApplyTargetsPage(const ConsoleServices &services, ApplyDraft &draft);
    void load(const ApplyDraft &draft) override;
    void apply(ApplyDraft &draft) const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    [[nodiscard]] QString whyNot(const Connection &connection, const ApplyDraft &draft) const;
    [[nodiscard]] QString whyNone(const ApplyDraft &draft) const;
    void tintNotes();
    [[nodiscard]] QList<ConnectionId> ticked() const;

    ConsoleServices m_services;
    MessageBar *m_messages;
    QTreeWidget *m_rows;
    bool m_possible = true; ///< the snapshot can be applied at all
};

/// 2: the new object's id in each target, held against the rule and against the target.
class ApplyIdsPage : public DraftPage<ApplyDraft>
{
    Q_OBJECT
public:
    ApplyIdsPage(const ConsoleServices &services, ApplyDraft &draft, ConflictChecks &conflicts);
    void load(const ApplyDraft &draft) override;
    void apply(ApplyDraft &draft) const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    struct Row
    {
        Connection connection;
        QLineEdit *id = nullptr;
        QLabel *icon = nullptr;
        QLabel *status = nullptr;
    };
    void addRow(const ApplyDraft::Target &target);
    void showStatus(const ConnectionId &target);
    void idEdited();
    [[nodiscard]] QString problemOf(const Row &row) const; ///< of the rule, or two the same
    [[nodiscard]] QString suggestion(const ApplyDraft &draft, const Connection &target) const;

    ConsoleServices m_services;
    ConflictChecks &m_conflicts;
    QVBoxLayout *m_layout = nullptr;
    QList<Row> m_rows;
};

/// 3: what must be known, and a tick when the journal counts too few applies left somewhere.
class ApplyKnowPage : public DraftPage<ApplyDraft>
{
    Q_OBJECT
public:
    ApplyKnowPage(const ConsoleServices &services, ApplyDraft &draft);
    void load(const ApplyDraft &draft) override;
    void apply(ApplyDraft &draft) const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    ConsoleServices m_services;
    KnowList *m_list;
    QCheckBox *m_overQuota;
    bool m_short = false;
};

/// 4: what will be sent; its button commits.
class ApplyReviewPage : public DraftPage<ApplyDraft>
{
    Q_OBJECT
public:
    ApplyReviewPage(const ConsoleServices &services, ApplyDraft &draft, ConflictChecks &conflicts);
    void load(const ApplyDraft &draft) override;

private:
    ConsoleServices m_services;
    ConflictChecks &m_conflicts;
    ReviewTable *m_table;
};

} // namespace ff
