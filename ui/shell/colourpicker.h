// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QButtonGroup;

namespace ff {

/// A row of the colours offered for connections; one is chosen. Arrow keys move the choice.
class ColourPicker : public QWidget
{
    Q_OBJECT
public:
    explicit ColourPicker(QWidget *parent = nullptr);
    [[nodiscard]] QColor colour() const;
    /// A colour that is not offered is added at the end.
    void setColour(const QColor &colour);

Q_SIGNALS:
    void colourChanged();

private:
    void addColour(const QColor &colour, const QString &name);

    QButtonGroup *m_group;
    QList<QColor> m_colours;
};

} // namespace ff
