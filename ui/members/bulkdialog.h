// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/bulkmodels.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ff {

/// A bulk action from its dry run (every request that would be sent, and how long that takes) over
/// its progress to what became of it. Failed requests are listed and, where that is safe, sent
/// again; an adding whose answer never came is not. Open it with open(); it deletes itself.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    struct Plan
    {
        QList<ConnectionId> connections; ///< whose names and labels stand at the top
        QString startLabel; ///< the verb on the button: "Delete 12 persons"
        QString note; ///< what cannot be undone; plain text, may be empty
        /// When all went well, the thing itself: "5 faces were added." Empty: requests are counted.
        std::function<QString(int done)> doneText;
        QStringList leftOut; ///< what was not even tried, and why, a line each
        bool destructive = false; ///< Cancel is the default button then
        bool startAtOnce = false; ///< the operator has seen it all already: no dry run first
    };
    BulkDialog(const ConsoleServices &services, std::unique_ptr<BulkRun> run, Plan plan,
               QWidget *parent = nullptr);
    ~BulkDialog() override; ///< what is not sent yet is not sent

    [[nodiscard]] const BulkRun &run() const { return *m_run; }

public Q_SLOTS:
    /// While it runs: stops first, and closes with the next press.
    void reject() override;

Q_SIGNALS:
    /// After each run: how many requests of it succeeded. `isLast`: nothing failed or was left.
    void runFinished(int done, bool isLast);

private:
    enum Page { PlanPage, ProgressPage, ResultPage };
    void build();
    [[nodiscard]] QWidget *buildPlan();
    [[nodiscard]] QWidget *buildProgress();
    [[nodiscard]] QWidget *buildResult();
    [[nodiscard]] QWidget *buildButtons();
    void attach(std::unique_ptr<BulkRun> run);
    void start();
    void showPage(Page page);
    void showProgress();
    void onFinished();
    void showResult();
    void sendAgain();
    void updateButtons();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString whyNot() const; ///< read-only: why nothing can be sent; else empty
    [[nodiscard]] QString planText() const;
    /// Failed or not sent, and safe to send (again).
    [[nodiscard]] QList<BulkStep> againSteps() const;

    ConsoleServices m_services;
    std::unique_ptr<BulkRun> m_run;
    Plan m_plan;
    QList<BulkFailed> m_kept; ///< of earlier runs, not sent again
    int m_doneBefore = 0; ///< by earlier runs
    BulkRequestsModel m_requests;
    BulkFailuresModel m_failures;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_planLabel = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_progressLabel = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_resultIcon = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_resultHint = nullptr;
    QLabel *m_leftOut = nullptr;
    QTreeView *m_failed = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr; ///< Cancel, Stop or Close
};

} // namespace ff
