// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "models/containers/trainingtext.h"
#include "ui/pages/listframe.h"
#include "ui/pages/listingpage.h"
#include "ui/pages/pageproxy.h"
#include "ui/shell/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

// What ListingPage shows where the rows would be, beside them and above them.
namespace ff {

using namespace Qt::StringLiterals;

void ListingPage::showState()
{
    const ListState state = m_model->state();
    const bool refreshing = m_model->isRefreshing();
    m_frame->refreshButton()->setEnabled(!refreshing && state != ListState::NoConnection);
    // The first answer is loaded, what comes after it refreshed.
    if (state != ListState::Loading)
        m_hasAnswer = state != ListState::NoConnection;
    m_frame->setRefreshing(m_hasAnswer && refreshing);
    switch (state) {
    case ListState::NoConnection:
        showInPlace({{u"connection"_s,
                      Theme::Tone::Neutral,
                      tr("No connection chosen"),
                      m_words.noConnection,
                      {},
                      {}},
                     {}});
        break;
    case ListState::Loading:
        m_frame->states()->showLoading(m_words.loading.arg(scopeName()));
        break;
    case ListState::Empty:
        showInPlace(emptyState());
        break;
    case ListState::Unsupported:
        showInPlace(unsupportedState());
        break;
    case ListState::Failed:
        // Of several connections some may have nothing: the bar tells of the others.
        showInPlace(someAnswered() ? emptyState() : failedState());
        break;
    case ListState::Ready:
        if (m_proxy && (m_proxy->rowCount() > 0 || m_model->canFetchMore({})))
            m_frame->states()->showContent();
        else
            showInPlace(noMatchState());
        break;
    }
    showCount();
    updateActs();
    showDetails();
    stateShown();
}

void ListingPage::showInPlace(const InPlace &state)
{
    m_inPlaceAct = state.act;
    m_frame->states()->showMessage(state.message);
}

ListingPage::InPlace ListingPage::noMatchState()
{
    return {{u"search"_s,
             Theme::Tone::Neutral,
             tr("Nothing matches"),
             m_words.noMatch,
             {},
             tr("Clear search")},
            [this] {
                m_frame->searchField()->clear();
                clearFilters();
            }};
}

bool ListingPage::someAnswered() const
{
    return m_model->problems().size() + m_model->unsupported().size()
           < m_model->connections().size();
}

ListingPage::InPlace ListingPage::failedState()
{
    InPlace state{ListStateView::messageFor(m_model->error()), [this] { refresh(); }};
    const QList<OverviewModel::Problem> problems = m_model->problems();
    if (problems.isEmpty())
        return state;
    // The first is told; that there are others with it.
    if (m_scope.size() > 1)
        state.message.text = tr("%1: %2", "a connection, and what happened")
                                 .arg(m_services.connections.nameOf(problems.first().connection),
                                      state.message.text);
    if (ListStateView::needsOperator(problems.first().error)) {
        if (problems.first().error.kind == FaceError::Kind::MissingKey)
            state.message.actionLabel = tr("Enter key…");
        state.act = [this, id = problems.first().connection] { Q_EMIT keyWanted(id); };
    }
    return state;
}

void ListingPage::showCount()
{
    const int all = m_model->rowCount();
    if (!m_proxy || (all == 0 && m_model->state() != ListState::Ready)) {
        m_frame->setCount({});
        return;
    }
    QString count = countText(m_proxy->rowCount(), all);
    if (m_model->canFetchMore({}))
        count = tr("%1 so far", "a count that is not complete yet").arg(count);
    if (m_model->loadedAt().isValid())
        count = tr("%1 · as of %2")
                    .arg(count, clockTimeText(m_model->loadedAt(), m_services.clock.now()));
    m_frame->setCount(count);
}

void ListingPage::tellProblems()
{
    if (m_model->isRefreshing())
        return;
    const bool isBeside =
        m_model->hasRefreshError() || (m_model->state() == ListState::Failed && someAnswered());
    const QList<OverviewModel::Problem> problems =
        isBeside ? m_model->problems() : QList<OverviewModel::Problem>();
    if (problems.isEmpty()) {
        if (m_toldProblems)
            clearBar();
        return;
    }
    showProblems(problems);
    m_toldProblems = true;
    m_isNews = false;
}

void ListingPage::showProblems(const QList<OverviewModel::Problem> &problems)
{
    const OverviewModel::Problem &first = problems.first();
    if (problems.size() == 1 && first.error.kind != FaceError::Kind::MissingKey) {
        tellError(problemText(first.connection), first.error);
        return;
    }
    QStringList lines;
    for (const OverviewModel::Problem &problem : problems)
        lines += problemText(problem.connection) + u' ' + problem.error.summary();
    if (first.error.kind == FaceError::Kind::MissingKey)
        tell(Theme::Tone::Bad, lines.join(u'\n'), tr("Enter key…"),
             [this, id = first.connection] { Q_EMIT keyWanted(id); });
    else
        tell(Theme::Tone::Bad, lines.join(u'\n'), tr("Try again"), [this] { refresh(); });
}

void ListingPage::tell(Theme::Tone tone, const QString &text, const QString &actionLabel,
                       const std::function<void()> &act)
{
    clearBar();
    m_barAct = act;
    m_isNews = true;
    m_frame->messages()->showText(tone, text, actionLabel);
}

void ListingPage::tellUndoable(const QString &text, const QString &undoLabel,
                               const std::function<void()> &undo)
{
    tell(Theme::Tone::Good, text, undoLabel, undo);
    m_undoAction->setEnabled(true);
}

bool ListingPage::tellWhyNot(const QString &why)
{
    if (!why.isEmpty())
        tell(Theme::Tone::Warning, why);
    return why.isEmpty();
}

void ListingPage::tellError(const QString &what, const FaceError &error)
{
    clearBar();
    m_isNews = true;
    m_frame->messages()->showError(what, error);
}

void ListingPage::clearBar()
{
    m_barAct = {};
    m_isNews = false;
    m_toldProblems = false;
    m_undoAction->setEnabled(false);
    m_frame->messages()->dismiss();
}

void ListingPage::dismissNews()
{
    if (!m_isNews)
        return;
    clearBar();
    tellProblems(); // which the news had displaced
}

} // namespace ff
