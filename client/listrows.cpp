// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/listscan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ff::json {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::FaceError)
};

/// What a row is made of, whichever parser read it.
struct RowFields
{
    std::string_view personId;
    std::string_view faceId;
    std::string_view name;
    std::string_view userData;
    std::size_t faces = 0;
};

void reserve(ListRows &rows, std::size_t count, qsizetype bodySize)
{
    rows.ids.reserve(count);
    rows.textBegins.reserve(count);
    rows.nameEnds.reserve(count);
    rows.textEnds.reserve(count);
    rows.faceCounts.reserve(count);
    // Names and userData are at most what remains beside an id and the names of the fields; what
    // this takes too much is given back with the page.
    rows.text.reserve(std::max<qsizetype>(0, bodySize - static_cast<qsizetype>(count) * 64));
}

// The translated reason why the row is none; empty when it was added.
QString addRow(ListRows &rows, const RowFields &row)
{
    const std::string_view idText = row.personId.empty() ? row.faceId : row.personId;
    if (idText.empty())
        return Text::tr("An entry of the answer's list has no id.");
    ListRows::Id id{};
    if (!listIdFromUtf8(idText, id))
        return Text::tr("An id in the answer is not of the form the service uses.");
    const auto mark = [&rows] { return static_cast<std::uint32_t>(rows.text.size()); };
    rows.ids.push_back(id);
    rows.textBegins.push_back(mark());
    rows.text.append(row.name.data(), static_cast<qsizetype>(row.name.size()));
    rows.nameEnds.push_back(mark());
    rows.text.append(row.userData.data(), static_cast<qsizetype>(row.userData.size()));
    rows.textEnds.push_back(mark());
    constexpr std::size_t most = std::numeric_limits<std::uint16_t>::max();
    rows.faceCounts.push_back(static_cast<std::uint16_t>(std::min(row.faces, most)));
    return {};
}

QString noObject()
{
    return Text::tr("The answer holds something else where an object was promised.");
}

QString noList()
{
    return Text::tr("The answer holds something else where a list was promised.");
}

// Missing, null and of another type are all the same to us: empty.
std::string_view textOf(const simdjson::dom::element &value)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

RowFields fieldsOf(const simdjson::dom::object &object)
{
    RowFields row;
    for (const simdjson::dom::key_value_pair &field : object) {
        if (field.key == "personId") {
            row.personId = textOf(field.value);
        } else if (field.key == "persistedFaceId") {
            row.faceId = textOf(field.value);
        } else if (field.key == "name") {
            row.name = textOf(field.value);
        } else if (field.key == "userData") {
            row.userData = textOf(field.value);
        } else if (field.key == "persistedFaceIds") {
            simdjson::dom::array faces;
            row.faces = field.value.get(faces) == simdjson::SUCCESS ? faces.size() : 0;
        }
    }
    return row;
}

/// Qt's parser: four times slower, but it takes what the other one refuses and the service may
/// well send, such as half of a surrogate pair where somebody cut a name. Its word is the last.
std::variant<ListRows, QString> parseTolerantly(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        if (body.trimmed().isEmpty())
            return Text::tr("The answer is empty.");
        return Text::tr("The answer is not valid JSON: %1 (at byte %2 of %3).")
            .arg(error.errorString())
            .arg(error.offset)
            .arg(body.size());
    }
    if (!document.isArray())
        return noList();
    const QJsonArray array = document.array();
    ListRows rows;
    reserve(rows, static_cast<std::size_t>(array.size()), body.size());
    for (const QJsonValue &value : array) {
        if (!value.isObject())
            return noObject();
        const QJsonObject object = value.toObject();
        const QByteArray personId = object.value("personId"_L1).toString().toUtf8();
        const QByteArray faceId = object.value("persistedFaceId"_L1).toString().toUtf8();
        const QByteArray name = object.value("name"_L1).toString().toUtf8();
        const QByteArray userData = object.value("userData"_L1).toString().toUtf8();
        const auto view = [](const QByteArray &text) {
            return std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
        };
        RowFields row{view(personId), view(faceId), view(name), view(userData), 0};
        row.faces = static_cast<std::size_t>(object.value("persistedFaceIds"_L1).toArray().size());
        if (const QString problem = addRow(rows, row); !problem.isEmpty())
            return problem;
    }
    return rows;
}

QByteArrayView withoutByteOrderMark(const QByteArray &body)
{
    const QByteArrayView view(body);
    return view.startsWith("\xef\xbb\xbf") ? view.sliced(3) : view;
}

} // namespace

std::variant<ListRows, QString> parseListRows(const QByteArray &body)
{
    const QByteArrayView text = withoutByteOrderMark(body);
    if (text.isEmpty())
        return parseTolerantly(body);
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    // The parser copies the text: it reads some bytes beyond the end, which a QByteArray lacks.
    constexpr bool copies = true;
    const simdjson::error_code failure =
        parser.parse(text.data(), static_cast<std::size_t>(text.size()), copies).get(root);
    if (failure != simdjson::SUCCESS)
        return parseTolerantly(body);
    simdjson::dom::array array;
    if (root.get(array) != simdjson::SUCCESS)
        return noList();
    ListRows rows;
    reserve(rows, array.size(), body.size());
    for (const simdjson::dom::element &value : array) {
        simdjson::dom::object object;
        if (value.get(object) != simdjson::SUCCESS)
            return noObject();
        if (const QString problem = addRow(rows, fieldsOf(object)); !problem.isEmpty())
            return problem;
    }
    return rows;
}

} // namespace ff::json
