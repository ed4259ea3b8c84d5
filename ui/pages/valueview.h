// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ff {

/// A value shown whole: plain text that wraps anywhere, can be selected by mouse and keyboard,
/// and is as high as it needs up to a number of lines.
class ValueView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ValueView(QWidget *parent = nullptr);
    void setValue(const QString &text); ///< keeps selection and scroll when it did not change
    void setMaximumLines(int lines);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_maximumLines = 12;
};

} // namespace ff
