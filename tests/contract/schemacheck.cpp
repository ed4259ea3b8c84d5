// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/schemacheck.h"

// Without it the library ends the program where it would throw.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace ff::contract {

class SchemaCheck::Private
{
public:
    valijson::Schema schema;
};

namespace {
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (std::size_t i = 1; i < context.size(); ++i) { // the first step is "<root>"
        const QString step = QString::fromStdString(context[i]);
        path.append(step.mid(1, step.size() - 2)); // "[name]"
    }
    return path;
}

/// Valijson repeats each fault on every level above it; only the deepest says anything new.
bool isEcho(const std::string &description)
{
    return description.rfind("Failed to validate ", 0) == 0
           && description.find("exactly one") == std::string::npos; // too many matches, no echo
}
/// toJsonSchema() says "not anything" of what is not described; the library's words for that help
/// nobody who reads a failed test.
QString wordsOf(const std::string &description)
{
    if (description.find("'not' constraint") != std::string::npos)
        return QStringLiteral("A field that is not described.");
    return QString::fromStdString(description);
}
} // namespace

SchemaCheck::SchemaCheck(const QJsonObject &schema)
{
    auto parsed = std::make_shared<Private>();
    const QJsonValue root(schema);
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(root), parsed->schema);
    d = std::move(parsed);
}

QList<SchemaFault> SchemaCheck::faults(const QJsonValue &value) const
{
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(d->schema, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    QList<SchemaFault> faults;
    for (const auto &error : results) {
        if (!isEcho(error.description))
            faults.append({pathOf(error.context), wordsOf(error.description)});
    }
    if (faults.isEmpty()) // echoes alone are a fault all the same
        faults.append({{}, QStringLiteral("The value does not meet its schema.")});
    return faults;
}

} // namespace ff::contract
