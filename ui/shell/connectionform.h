// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/secretstore.h"
#include "ui/shell/theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ff {

class ColourPicker;

/// The fields of a connection, each with a line below it that says what becomes of the input.
/// Knows no store: load(), problem(), connection(), key().
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(Theme &theme, QWidget *parent = nullptr);

    /// Fills the fields for editing. Not called: a new connection.
    void load(const Connection &connection);
    void suggestColour(const QColor &colour);
    /// What the keychain knows of this connection's key; only whether there is one is kept.
    void setStoredKey(const SecretOutcome &outcome);

    /// What keeps the form from being saved, as a sentence; empty when it may be.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] QByteArray key() const; ///< as typed, may be empty
    /// True when the stored key may go to the endpoint as it now stands: same origin as before.
    [[nodiscard]] bool mayUseStoredKey() const;
    [[nodiscard]] bool hasStoredKey() const { return m_hasStoredKey; }
    void focusKey();
    void focusSubscription();

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    void addRow(const QString &label, QWidget *field, QLabel *hint = nullptr);
    void follow();
    void showEndpointHint();
    void showSubscriptionHint();
    void showKeyHint();
    void setHint(QLabel *hint, Theme::Tone tone, const QString &text);

    Theme &m_theme;
    std::optional<Connection> m_before;
    bool m_hasStoredKey = false;
    QString m_storedKeyText;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_endpoint;
    QLabel *m_endpointHint;
    QLineEdit *m_key;
    QLabel *m_keyHint;
    QLineEdit *m_subscription;
    QLabel *m_subscriptionHint;
    QComboBox *m_version;
    QComboBox *m_tier;
    ColourPicker *m_colour;
};

} // namespace ff
