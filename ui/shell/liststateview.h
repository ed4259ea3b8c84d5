// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "models/liststate.h"
#include "ui/shell/theme.h"

#include <QStackedWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ff {

/// A view with its own loading, empty, error and "not here" states, each looking different, in
/// the place where the rows would be. Text from the service is shown as plain text.
class ListStateView : public QStackedWidget
{
    Q_OBJECT
public:
    /// What stands there when there are no rows: an icon, a headline, a sentence, a way on.
    struct Message
    {
        QString icon; ///< of Theme
        Theme::Tone tone = Theme::Tone::Neutral;
        QString headline;
        QString text;
        QString details; ///< small, selectable: HTTP status, code, request id
        QString actionLabel; ///< empty: no button; the click is actionTriggered()
    };
    /// Takes `content` (the table) as its child.
    ListStateView(Theme &theme, QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showLoading(const QString &what); ///< after 200 ms, so that quick answers do not flicker
    void showMessage(const Message &message);
    /// It has to be signed in, or to be given a key: asking again alone does not help.
    [[nodiscard]] static bool needsOperator(const FaceError &error);
    /// The message of an error: summary, advice, details, "Try again".
    [[nodiscard]] static Message messageFor(const FaceError &error);

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tint();
    void fit(); ///< hides what a low panel has no room for

    Theme &m_theme;
    Message m_shown;
    QWidget *m_content;
    QWidget *m_loading;
    QWidget *m_message;
    QLabel *m_loadingLabel;
    QProgressBar *m_progress;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_action;
    QTimer *m_quiet;
};

} // namespace ff
