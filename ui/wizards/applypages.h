// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"
#include "ui/wizards/applydraft.h"
#include "ui/wizards/draftpage.h"
#include "ui/wizards/knowpage.h"
#include "ui/wizards/reviewpage.h"

class QTreeWidget;
class QVBoxLayout;

namespace ff {

class ConflictChecks;
class MessageBar;
class NewIdField;

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
    void addField(const ApplyDraft::Target &target);
    void checkAll();
    /// Another connection here is the same resource and has the same id.
    [[nodiscard]] QString clashOf(const NewIdField &field, const QString &id) const;
    [[nodiscard]] QString suggestion(const ApplyDraft &draft, const Connection &target) const;

    ConsoleServices m_services;
    ConflictChecks &m_conflicts;
    QVBoxLayout *m_layout = nullptr;
    QList<NewIdField *> m_fields;
};

/// 3: what must be known, and a tick when the journal counts too few applies left somewhere.
class ApplyKnowPage : public DraftPage<ApplyDraft, KnowPage>
{
    Q_OBJECT
public:
    ApplyKnowPage(const ConsoleServices &services, ApplyDraft &draft);
    void load(const ApplyDraft &draft) override;
    void apply(ApplyDraft &draft) const override;

private:
    ConsoleServices m_services;
};

/// 4: what will be sent; its button commits.
class ApplyReviewPage : public DraftPage<ApplyDraft, ReviewPage>
{
    Q_OBJECT
public:
    ApplyReviewPage(const ConsoleServices &services, ApplyDraft &draft, ConflictChecks &conflicts);
    void load(const ApplyDraft &draft) override;

private:
    ConsoleServices m_services;
    ConflictChecks &m_conflicts;
};

} // namespace ff
