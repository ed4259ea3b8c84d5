// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/fieldform.h"

class QCheckBox;
class QComboBox;

namespace ff {

class ColourPicker;

/// What a connection is: name, endpoint, subscription, version, tier, label, colour, read-only.
class GeneralFields : public FieldForm
{
    Q_OBJECT
public:
    explicit GeneralFields(Theme &theme, QWidget *parent = nullptr);

    void load(const Connection &connection);
    void suggestColour(const QColor &colour);
    void apply(Connection &connection) const;
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] FieldProblem problem() const; ///< an empty sentence: none
    void focusFirst();
    void focusSubscription();

private:
    void build();
    void follow();
    void showEndpointHint();
    void showSubscriptionHint();
    [[nodiscard]] EnvironmentLabel label() const;

    QLineEdit *m_name;
    QLineEdit *m_endpoint;
    QLabel *m_endpointHint;
    QLineEdit *m_subscription;
    QLabel *m_subscriptionHint;
    QComboBox *m_version;
    QLabel *m_versionHint;
    QComboBox *m_tier;
    QComboBox *m_label;
    QLineEdit *m_ownLabel;
    ColourPicker *m_colour;
    QCheckBox *m_readOnly;
    QLabel *m_readOnlyHint;
};

} // namespace ff
