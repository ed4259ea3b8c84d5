// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QJsonObject>

namespace ff {

/// One connection read from JSON, or why it could not be.
struct ParsedConnection
{
    Connection connection; ///< only when isValid()
    QString problem; ///< a translated sentence, plain text
    [[nodiscard]] bool isValid() const { return problem.isEmpty(); }
};

/// One entry of connections.json or of an exported file:
/// {"id","name","endpoint","subscription","apiVersion","tier":"F0"|"S0","colour":"#rrggbb",
/// "label":{"kind":"production"|"staging"|"test"|"custom","text"},"readOnly":bool,
/// "signIn":{"method":"key"|"servicePrincipal"|"azureCli"|"browser","keyNumber","tenant",
/// "clientId","authority"},
/// "network":{"proxy":"system"|"none"|"http"|"socks5","host","port","user","caFile"}}.
/// What is missing has its default; what is there but makes no sense is a problem, since a guess
/// could send requests where nobody meant them to go. Pure.
[[nodiscard]] ParsedConnection connectionFromJson(const QJsonObject &object);
/// Has no place for a secret.
[[nodiscard]] QJsonObject connectionToJson(const Connection &connection);

} // namespace ff
