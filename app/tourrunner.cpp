// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourrunner.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr int lookIntervalMs = 50;

// The window with its open dialogs above it, as the operator sees them: only our own windows,
// never what else is on the screen.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *dialog : windows) {
        if (dialog == &window || !dialog->isVisible() || dialog->windowType() == Qt::ToolTip)
            continue;
        painter.fillRect(window.rect(), QColor(0, 0, 0, 70));
        QRect place = dialog->rect();
        place.moveCenter(window.rect().center());
        for (int spread = 12; spread > 0; --spread) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(0, 0, 0, 6));
            painter.drawRoundedRect(place.adjusted(-spread, -spread + 4, spread, spread + 4),
                                    spread, spread);
        }
        painter.drawPixmap(place, dialog->grab());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QColor(0, 0, 0, 90));
        painter.drawRect(place);
    }
    return picture;
}

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &release);
}

QModelIndex cellOf(const QAbstractItemView &view, const QString &text)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (index.data().toString() == text)
                return index;
        }
    }
    return {};
}

void sendClick(QWidget *widget, const QPoint &where)
{
    const QPointF global = widget->mapToGlobal(where);
    QMouseEvent press(QEvent::MouseButtonPress, where, global, Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, where, global, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
}

} // namespace

TourRunner::TourRunner(QWidget &window, const QString &pictureDir, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_pictureDir(pictureDir)
    , m_out(stdout)
{
    m_timer.setInterval(lookIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &TourRunner::look);
}

void TourRunner::add(TourStep step)
{
    m_steps.append(std::move(step));
}

void TourRunner::start()
{
    if (!QDir().mkpath(m_pictureDir)) {
        fail(u"the folder %1 cannot be made"_s.arg(m_pictureDir));
        return;
    }
    begin();
}

void TourRunner::begin()
{
    ++m_current;
    if (m_current == m_steps.size()) {
        end(true);
        return;
    }
    m_sinceStep.start();
    m_out << u"%1/%2  %3\n"_s.arg(m_current + 1, 2)
                 .arg(m_steps.size())
                 .arg(m_steps.at(m_current).title);
    m_out.flush();
    if (const auto &act = m_steps.at(m_current).act)
        act();
    if (!m_ended)
        m_timer.start();
}

void TourRunner::look()
{
    const TourStep &step = m_steps.at(m_current);
    if (!step.reached || step.reached()) {
        if (m_ended)
            return;
        m_timer.stop();
        if (step.picture) {
            const QString file = savePicture();
            if (file.isEmpty()) {
                fail(u"the picture could not be saved in %1"_s.arg(m_pictureDir));
                return;
            }
            m_out << u"       %1\n"_s.arg(QDir::toNativeSeparators(file));
        }
        begin();
    } else if (!m_ended && m_sinceStep.elapsed() > step.timeoutMs) {
        std::ignore = savePicture();
        fail(u"it did not happen within %1 s"_s.arg(step.timeoutMs / 1000));
    }
}

void TourRunner::fail(const QString &why)
{
    if (m_ended)
        return;
    m_out << u"       FAILED: %1\n"_s.arg(why);
    end(false);
}

void TourRunner::say(const QString &line)
{
    m_out << u"       "_s << line << u"\n"_s;
    m_out.flush();
}

void TourRunner::end(bool passed)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_out.flush();
    Q_EMIT finished(passed);
}

QString TourRunner::savePicture() const
{
    static const QRegularExpression notInNames(u"[^a-z0-9]+"_s);
    QString name = m_steps.at(m_current).title.toLower();
    name.replace(notInNames, u"-"_s);
    const QString file =
        QDir(m_pictureDir)
            .absoluteFilePath(
                u"%1-%2.png"_s.arg(m_current + 1, 2, 10, QChar(u'0')).arg(name.left(48)));
    return pictureOf(m_window).save(file) ? file : QString();
}

QWidget *TourRunner::visibleWidget(const QString &objectName)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        const auto found = window->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

void TourRunner::click(const QString &objectName)
{
    auto *button = visible<QAbstractButton>(objectName);
    if (!button)
        fail(u"there is no button %1"_s.arg(objectName));
    else if (!button->isEnabled())
        fail(u"the button %1 is disabled: %2"_s.arg(objectName, button->toolTip()));
    else
        button->click();
}

void TourRunner::clickCell(const QString &viewName, const QString &text, int column)
{
    auto *view = visible<QAbstractItemView>(viewName);
    QModelIndex index = view ? cellOf(*view, text) : QModelIndex();
    if (!index.isValid()) {
        fail(u"there is no cell %1 in %2"_s.arg(text, viewName));
        return;
    }
    if (column >= 0)
        index = index.siblingAtColumn(column);
    view->scrollTo(index);
    sendClick(view->viewport(), view->visualRect(index).center());
}

bool TourRunner::hasCell(const QString &viewName, const QString &text)
{
    const auto *view = qobject_cast<QAbstractItemView *>(visibleWidget(viewName));
    return view && cellOf(*view, text).isValid();
}

void TourRunner::press(const QString &objectName, int key)
{
    QWidget *widget = visibleWidget(objectName);
    if (!widget || !widget->isEnabled()) {
        fail(u"there is nothing to press a key on at %1"_s.arg(objectName));
        return;
    }
    widget->setFocus(Qt::TabFocusReason);
    sendKey(widget, key, Qt::NoModifier, key == Qt::Key_Space ? u" "_s : QString());
}

void TourRunner::type(const QString &objectName, const QString &text)
{
    QWidget *widget = visibleWidget(objectName);
    if (!widget || !widget->isEnabled()) {
        fail(u"there is nothing to type into at %1"_s.arg(objectName));
        return;
    }
    widget->setFocus(Qt::TabFocusReason);
    sendKey(widget, Qt::Key_A, Qt::ControlModifier, {});
    for (const QChar c : text)
        sendKey(widget, 0, Qt::NoModifier, c);
}

} // namespace ff
