// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ff {

class ValueView;

/// The selected row, field by field, each value whole and with a way to copy it.
class DetailsPane : public QScrollArea
{
    Q_OBJECT
public:
    struct Field
    {
        QString key; ///< for object names: "account" makes accountValue and accountCopyButton
        QString label; ///< translated
        QString value; ///< plain text; empty is shown as "—" and not copied
        bool copyable = true;
    };
    explicit DetailsPane(Theme &theme, QWidget *parent = nullptr);

    /// `note`: a sentence under the title, as why something is not possible; may be empty.
    void showFields(const QString &title, const QString &iconName, const QString &note,
                    const QList<Field> &fields);
    void showPlaceholder(const QString &sentence);

private:
    struct Row
    {
        Field field;
        ValueView *view = nullptr;
        QToolButton *copy = nullptr;
    };
    void rebuild(const QList<Field> &fields);
    void updateIcons();

    Theme &m_theme;
    QString m_iconName;
    QWidget *m_body = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_placeholder = nullptr;
    QWidget *m_fields = nullptr;
    QList<Row> m_rows;
};

} // namespace ff
