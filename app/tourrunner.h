// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTextStream>
#include <QTimer>

#include <functional>

class QWidget;

namespace ff {

/// One step of a tour: something done to the windows, and how it shows that it worked.
struct TourStep
{
    QString title; ///< printed, and the picture's file name
    std::function<void()> act; ///< as the operator would: clicks and keys
    std::function<bool()> reached; ///< looked at every 50 ms; the picture follows
    int timeoutMs = 20'000;
    bool picture = true;
};

/// Takes steps one after the other, prints them and saves a picture of each as
/// `NN-title.png`. Ends with finished(), exactly once. GUI thread.
class TourRunner : public QObject
{
    Q_OBJECT
public:
    TourRunner(QWidget &window, const QString &pictureDir, QObject *parent = nullptr);

    void add(TourStep step);
    void start();
    /// Ends the tour with a reason; for steps that find something wrong.
    void fail(const QString &why);
    /// Prints a line under the present step.
    void say(const QString &line);

    /// The visible widget of that object name in any open window, or null.
    [[nodiscard]] static QWidget *visibleWidget(const QString &objectName);
    template<class T>
    [[nodiscard]] T *visible(const QString &objectName) const
    {
        return qobject_cast<T *>(visibleWidget(objectName));
    }
    /// Clicks a button; fails the tour when it is not there or disabled.
    void click(const QString &objectName);
    /// Clicks the first cell of that text in a table or tree, or the cell of `column` in its row.
    void clickCell(const QString &viewName, const QString &text, int column = -1);
    /// Whether a visible view has a cell of that text.
    [[nodiscard]] static bool hasCell(const QString &viewName, const QString &text);
    /// Presses a key on a widget, as space on a tick box in a tree.
    void press(const QString &objectName, int key);
    /// Types into a line or text edit, key by key, in place of what stands there.
    void type(const QString &objectName, const QString &text);

Q_SIGNALS:
    void finished(bool passed);

private:
    void begin();
    void look();
    void end(bool passed);
    [[nodiscard]] QString savePicture() const;

    QWidget &m_window;
    QString m_pictureDir;
    QList<TourStep> m_steps;
    qsizetype m_current = -1;
    bool m_ended = false;
    QTimer m_timer;
    QElapsedTimer m_sinceStep;
    QTextStream m_out;
};

} // namespace ff
