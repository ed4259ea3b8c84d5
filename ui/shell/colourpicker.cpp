// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/colourpicker.h"

#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

// A radio button that is its colour: the keyboard and screen readers know what to do with it.
class Swatch final : public QRadioButton
{
public:
    Swatch(const QColor &colour, QWidget *parent) : QRadioButton(parent), m_colour(colour)
    {
        setFixedSize(28, 28);
    }
    [[nodiscard]] QSize sizeHint() const override { return {28, 28}; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre = QRectF(rect()).center();
        if (isChecked() || hasFocus()) {
            painter.setPen(QPen(hasFocus() ? t.accent : t.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, 12, 12);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawEllipse(centre, 8.5, 8.5);
    }

private:
    QColor m_colour;
};

QStringList colourNames()
{
    return {ColourPicker::tr("Teal"),    ColourPicker::tr("Blue"), ColourPicker::tr("Purple"),
            ColourPicker::tr("Magenta"), ColourPicker::tr("Red"),  ColourPicker::tr("Orange"),
            ColourPicker::tr("Green"),   ColourPicker::tr("Grey")};
}

} // namespace

ColourPicker::ColourPicker(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(metrics::unit / 2);
    row->addStretch(1);
    const QList<QColor> colours = Theme::connectionColours();
    const QStringList names = colourNames();
    for (qsizetype i = 0; i < colours.size(); ++i)
        addColour(colours.at(i), names.value(i));
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT colourChanged();
    });
}

void ColourPicker::addColour(const QColor &colour, const QString &name)
{
    const int id = int(m_colours.size());
    m_colours.append(colour);
    auto *swatch = new Swatch(colour, this);
    swatch->setObjectName(u"colour%1RadioButton"_s.arg(id));
    swatch->setToolTip(name);
    swatch->setAccessibleName(name);
    m_group->addButton(swatch, id);
    auto *row = static_cast<QBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, swatch);
}

QColor ColourPicker::colour() const
{
    return m_colours.value(m_group->checkedId());
}

void ColourPicker::setColour(const QColor &colour)
{
    if (!colour.isValid())
        return;
    qsizetype at = m_colours.indexOf(colour);
    if (at < 0) {
        addColour(colour, tr("Its present colour"));
        at = m_colours.size() - 1;
    }
    m_group->button(int(at))->setChecked(true);
}

} // namespace ff
