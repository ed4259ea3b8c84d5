// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/targetfacedialog.h"

#include "client/whendone.h"
#include "ui/members/imagerectview.h"
#include "ui/pages/celltext.h"
#include "ui/shell/tokens.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QtConcurrentRun>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownSide = 1600; // more than the dialog ever shows of it
constexpr int mostPixels = 65'535; // of a JPEG's side; for addresses, whose size nobody knows
} // namespace

TargetFaceDialog::TargetFaceDialog(Theme &theme, const FaceSourceRow &source, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_source(source)
{
    setObjectName(u"targetFaceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Target face in %1").arg(singleLine(source.subject, 60)));
    build();
    showNumbers(source.target);
    m_view->setTarget(source.target);
    showHint();
    if (source.file.isEmpty()) {
        m_view->hide();
        m_numbers.front()->setFocus();
    } else {
        m_noView->hide();
        m_view->setFocus();
        loadImage();
        resize(720, 640);
    }
}

void TargetFaceDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::unit);
    auto *lead = new QLabel(tr("Where there are several faces in an image, the service takes only "
                               "the one in this rectangle. Drag it round the face."));
    lead->setObjectName(u"leadLabel"_s);
    lead->setWordWrap(true);
    column->addWidget(lead);
    m_view = new ImageRectView;
    column->addWidget(m_view, 1);
    m_noView = new QLabel(tr("The image at this address is not shown here. Enter the rectangle in "
                             "numbers."));
    m_noView->setObjectName(u"noViewLabel"_s);
    m_noView->setWordWrap(true);
    column->addWidget(m_noView);
    column->addWidget(buildNumbers());
    m_hint = new QLabel;
    m_hint->setObjectName(u"targetHintLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Use rectangle"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"useTargetButton"_s);
    m_accept->setDefault(true);
    QPushButton *any = buttons->addButton(tr("Any face"), QDialogButtonBox::ResetRole);
    any->setObjectName(u"anyFaceButton"_s);
    any->setAutoDefault(false);
    any->setToolTip(tr("Send no rectangle: the image then must show one face only."));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT targetChosen(typed());
        accept();
    });
    connect(any, &QPushButton::clicked, this, [this] {
        Q_EMIT targetChosen({});
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &ImageRectView::targetChanged, this, [this](const QRect &target) {
        showNumbers(target);
        showHint();
    });
}

QWidget *TargetFaceDialog::buildNumbers()
{
    auto *numbers = new QWidget;
    auto *row = new QHBoxLayout(numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::unit);
    const QSize pixels =
        m_source.facts.pixels.isValid() ? m_source.facts.pixels : QSize(mostPixels, mostPixels);
    const std::array<QString, 4> labels{tr("&Left"), tr("To&p"), tr("&Width"), tr("&Height")};
    const std::array<QString, 4> names{u"left"_s, u"top"_s, u"width"_s, u"height"_s};
    for (size_t i = 0; i < labels.size(); ++i) {
        auto *label = new QLabel(labels[i]);
        auto *box = new QSpinBox;
        box->setObjectName(names[i] + u"SpinBox"_s);
        box->setRange(0, i % 2 == 0 ? pixels.width() : pixels.height());
        box->setSuffix(tr(" px"));
        QString spoken = labels[i];
        box->setAccessibleName(spoken.remove(u'&'));
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box, 1);
        m_numbers[i] = box;
        connect(box, &QSpinBox::valueChanged, this, &TargetFaceDialog::readNumbers);
    }
    return numbers;
}

void TargetFaceDialog::loadImage()
{
    whenDone(QtConcurrent::run(readUpright, m_source.file, shownSide), this,
             [this](const QImage &image) {
                 if (image.isNull()) {
                     m_view->hide();
                     m_noView->setText(
                         tr("The image cannot be shown here. Enter the rectangle in numbers."));
                     m_noView->show();
                     return;
                 }
                 m_view->setImage(image, m_source.facts.pixels);
             });
}

QRect TargetFaceDialog::typed() const
{
    return {m_numbers[0]->value(), m_numbers[1]->value(), m_numbers[2]->value(),
            m_numbers[3]->value()};
}

void TargetFaceDialog::showNumbers(const QRect &target)
{
    const std::array<int, 4> values{target.x(), target.y(), target.width(), target.height()};
    for (size_t i = 0; i < values.size(); ++i) {
        const QSignalBlocker quiet(m_numbers[i]);
        m_numbers[i]->setValue(values[i]);
    }
}

void TargetFaceDialog::readNumbers()
{
    m_view->setTarget(typed());
    showHint();
}

void TargetFaceDialog::showHint()
{
    const QRect target = typed();
    const QSize pixels = m_source.facts.pixels;
    QString hint;
    auto tone = Theme::Tone::Warning;
    const bool isFlat = target.width() == 0 || target.height() == 0;
    const bool isOutside = pixels.isValid() && !isFlat && !QRect(QPoint(), pixels).contains(target);
    if (isOutside) {
        hint = tr("The rectangle lies outside the image.");
        tone = Theme::Tone::Bad;
    } else if (!isFlat
               && (target.width() < smallestFacePixels || target.height() < smallestFacePixels)) {
        hint = tr("Faces smaller than 36 × 36 pixels are not found.");
    } else if (m_source.facts.isTurned) {
        hint = tr("This image is stored on its side and shown upright. If the service does not "
                  "find the face, save the image upright first.");
    }
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, m_theme.foreground(tone));
    m_hint->setPalette(palette);
    m_hint->setText(hint);
    m_accept->setEnabled(!isFlat && !isOutside);
}

} // namespace ff
