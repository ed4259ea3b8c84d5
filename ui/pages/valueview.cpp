// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/valueview.h"

#include <QTextBlock>

namespace ff {

ValueView::ValueView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    fit();
}

void ValueView::setValue(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    fit();
}

void ValueView::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    fit();
}

void ValueView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ValueView::fit()
{
    // The plain text layout gives the document's height in lines.
    const int lines = qBound(1, int(document()->size().height()), m_maximumLines);
    const int height = lines * fontMetrics().lineSpacing() + 2 * frameWidth() + 2;
    if (height != maximumHeight() || height != minimumHeight())
        setFixedHeight(height);
    setVerticalScrollBarPolicy(document()->size().height() > m_maximumLines
                                   ? Qt::ScrollBarAsNeeded
                                   : Qt::ScrollBarAlwaysOff);
}

} // namespace ff
