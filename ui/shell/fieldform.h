// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace ff {

/// What keeps a form from being saved, and the field to mend it in.
struct FieldProblem
{
    QString sentence;
    QWidget *field = nullptr;
};

/// A column of captioned fields, each with room for a line below it that says what becomes of the
/// input. Its rows are shown and hidden as they matter.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(); ///< the operator, or load(), changed a field

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    /// A caption with its mnemonic, the field, and a hint, which may be null. `buddy` is what the
    /// mnemonic leads to when the field is a row of several; null: the field.
    void addRow(const QString &caption, QWidget *field, QLabel *hint = nullptr,
                QWidget *buddy = nullptr);
    /// A line of text across both columns.
    void addText(QLabel *text);
    void setRowShown(QWidget *field, bool shown); ///< with its hint
    [[nodiscard]] bool isRowShown(const QWidget *field) const;
    [[nodiscard]] QLineEdit *lineEdit(const char *objectName, const QString &placeholder);
    /// Hidden as it is typed, with an action to show it named `showActionName`.
    [[nodiscard]] QLineEdit *secretEdit(const char *objectName, const QString &placeholder,
                                        const char *showActionName);
    [[nodiscard]] QLabel *hintLabel(const char *objectName);
    [[nodiscard]] QLabel *textLabel(const char *objectName, const QString &text);
    void setHint(QLabel *hint, Theme::Tone tone, const QString &text);
    /// No key and no client secret has blanks, or letters beyond ASCII.
    [[nodiscard]] static bool hasStrangeCharacters(const QByteArray &secret);

private:
    Theme &m_theme;
    QGridLayout *m_grid;
    QHash<const QWidget *, QList<QWidget *>> m_rows; ///< with their captions and hints
    QHash<const QWidget *, bool> m_hidden;
};

} // namespace ff
