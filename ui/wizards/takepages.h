// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"
#include "ui/wizards/draftpage.h"
#include "ui/wizards/knowpage.h"
#include "ui/wizards/reviewpage.h"
#include "ui/wizards/takedraft.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
class QTreeWidget;

namespace ff {

class ApplyScopePicker;
class ContainersModel;
class ContainersProxy;
class UserDataEdit;
class ValueView;

/// 1: what is taken. The list can be shortened here, and lengthened from the connection.
class TakeSourcesPage : public DraftPage<TakeDraft>
{
    Q_OBJECT
public:
    /// `available` is filled by the wizard after moreWanted().
    TakeSourcesPage(const ConsoleServices &services, TakeDraft &draft, ContainersModel &available);
    void load(const TakeDraft &draft) override;
    void apply(TakeDraft &draft) const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isComplete() const override;

Q_SIGNALS:
    void moreWanted(); ///< the connection's groups and lists are to be loaded

private:
    void buildChosen();
    void buildAvailable(ContainersModel &available);
    void showChosen();
    void showAvailable(bool shown);
    void showLoading();
    void updateAdd();
    void addSelected();
    void removeSelected();

    ConsoleServices m_services;
    ContainersModel &m_available;
    QList<Container> m_objects;
    ContainersProxy *m_proxy = nullptr;
    QTreeWidget *m_chosen = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_picker = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeView *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_hint = nullptr;
};

/// 2: who may apply it.
class TakeScopePage : public DraftPage<TakeDraft>
{
    Q_OBJECT
public:
    TakeScopePage(const ConsoleServices &services, TakeDraft &draft);
    void load(const TakeDraft &draft) override;
    void apply(TakeDraft &draft) const override;
    [[nodiscard]] QWidget *firstField() const override;
    bool validatePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    ApplyScopePicker *m_picker;
    QLabel *m_problem;
};

/// 3: the note that travels with the snapshot.
class TakeNotePage : public DraftPage<TakeDraft>
{
    Q_OBJECT
public:
    TakeNotePage(const ConsoleServices &services, TakeDraft &draft);
    void load(const TakeDraft &draft) override;
    void apply(TakeDraft &draft) const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    UserDataEdit *m_edit;
};

/// 4: what must be known, and a tick when the journal counts too few takes left.
class TakeKnowPage : public DraftPage<TakeDraft, KnowPage>
{
    Q_OBJECT
public:
    TakeKnowPage(const ConsoleServices &services, TakeDraft &draft);
    void load(const TakeDraft &draft) override;
    void apply(TakeDraft &draft) const override;

private:
    ConsoleServices m_services;
};

/// 5: what will be sent; its button commits.
class TakeReviewPage : public DraftPage<TakeDraft, ReviewPage>
{
    Q_OBJECT
public:
    TakeReviewPage(const ConsoleServices &services, TakeDraft &draft);
    void load(const TakeDraft &draft) override;

private:
    ConsoleServices m_services;
    ValueView *m_scope;
    QLabel *m_note;
};

} // namespace ff
