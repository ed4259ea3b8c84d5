// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/waitdialog.h"

#include "ui/shell/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WaitDialog::WaitDialog(const QString &title, const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_detail(new QLabel)
{
    setObjectName(u"waitDialog"_s);
    setWindowTitle(title);
    setMinimumWidth(400);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    auto *text = new QLabel(what);
    text->setObjectName(u"waitTextLabel"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *bar = new QProgressBar;
    bar->setObjectName(u"waitProgressBar"_s);
    bar->setAccessibleName(what);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(metrics::unit / 2);
    m_detail->setObjectName(u"waitDetailLabel"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    layout->addWidget(text);
    layout->addWidget(bar);
    layout->addWidget(m_detail);
    layout->addSpacing(metrics::unit);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QTimer::singleShot(1s, this, &QDialog::open);
}

void WaitDialog::setDetail(const QString &text)
{
    m_detail->setText(text);
}

} // namespace ff
