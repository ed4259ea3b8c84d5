// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/exchange.h"
#include "tests/contract/openapi.h"
#include "tests/contract/overlay.h"

#include <QJsonObject>
#include <QSet>

namespace ff::contract {

/// Something in an exchange that neither the OpenAPI file nor the overlay allows.
struct Violation
{
    Place place;
    QString what;
    [[nodiscard]] QString text() const;
};

/// Holds exchanges against the OpenAPI facts plus the overlay, and remembers which operations it
/// has seen. Nothing here knows the client's or the sandbox's code.
class Contract
{
public:
    /// The request of an exchange that a test made wrong on purpose is not held against the rules;
    /// the answer always is.
    enum class Sides { RequestAndAnswer, AnswerOnly };

    Contract(OpenApi api, Overlay overlay)
        : m_api(std::move(api))
        , m_overlay(std::move(overlay)) { }
    /// face-v1.0.openapi.json and overlay.json of `folder`. Throws std::runtime_error.
    [[nodiscard]] static Contract fromFolder(const QString &folder);

    [[nodiscard]] QList<Violation> check(const Exchange &exchange,
                                         Sides sides = Sides::RequestAndAnswer);

    /// The operation of an exchange, or null.
    [[nodiscard]] const Operation *operationOf(const Exchange &exchange) const;
    [[nodiscard]] const OpenApi &api() const { return m_api; }
    [[nodiscard]] const Overlay &overlay() const { return m_overlay; }
    /// Ids of operations whose requests were checked.
    [[nodiscard]] const QSet<QString> &requested() const { return m_requested; }
    /// Ids of operations that answered 2xx.
    [[nodiscard]] const QSet<QString> &succeeded() const { return m_succeeded; }

private:
    struct Facts;
    void report(const QStringList &path, const QJsonValue &value, const QString &what);
    void reportFaults(const QStringList &base, const SchemaCheck &schema, const QJsonValue &value);
    void checkRequest(const Facts &facts);
    void checkPath(const Facts &facts);
    void checkQuery(const Facts &facts);
    void checkBody(const QString &side, const Content &content, const QString &mediaType,
                   const QByteArray &body, bool required);
    void checkAnswer(const Facts &facts);
    void checkAdditions(const Facts &facts, Sides sides);

    OpenApi m_api;
    Overlay m_overlay;
    QSet<QString> m_requested;
    QSet<QString> m_succeeded;
    Place m_place; ///< of the exchange being checked
    QList<Violation> m_violations;
};

} // namespace ff::contract
