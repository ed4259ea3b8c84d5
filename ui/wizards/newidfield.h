// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace ff {

class ConflictChecks;

/// The id of a list or group that is to come into being in one connection: held against the rule
/// while it is typed, and against the service once typing rests. Says below itself how it stands.
class NewIdField : public QWidget
{
    Q_OBJECT
public:
    /// `checks` outlives the field.
    NewIdField(Theme &theme, ConflictChecks &checks, const Connection &target,
               QWidget *parent = nullptr);

    [[nodiscard]] const Connection &target() const { return m_target; }
    void setTarget(const Connection &target);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QLabel *status() const { return m_status; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// What else is wrong with an id that keeps the rule; empty when nothing is.
    void setOtherRule(const std::function<QString(const QString &)> &rule) { m_otherRule = rule; }
    void check(); ///< once more, as when another field changed
    /// It keeps the rules, and is free or could not be looked up.
    [[nodiscard]] bool isFine() const;

Q_SIGNALS:
    void edited();
    void statusChanged(); ///< isFine() may answer differently now

private:
    void showStatus();
    [[nodiscard]] QString problem() const;

    Theme &m_theme;
    ConflictChecks &m_checks;
    Connection m_target;
    std::function<QString(const QString &)> m_otherRule;
    QLineEdit *m_edit;
    QLabel *m_icon;
    QLabel *m_status;
};

} // namespace ff
