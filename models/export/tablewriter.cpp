// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/tablewriter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

QString textOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case QMetaType::QStringList:
        return value.toStringList().join(u' ');
    default:
        return value.toString();
    }
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().isValid() ? QJsonValue(textOf(value)) : QJsonValue();
    return QJsonValue::fromVariant(value);
}

} // namespace

QString csvField(const QString &text)
{
    QString field = text;
    const QString formulaStarts = u"=+-@\t\r"_s;
    if (!field.isEmpty() && formulaStarts.contains(field.front()))
        field.prepend(u'\'');
    const bool mustQuote =
        std::any_of(field.cbegin(), field.cend(),
                    [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; })
        || field.startsWith(u' ') || field.endsWith(u' ') || field.startsWith(u'\'');
    if (!mustQuote)
        return field;
    field.replace(u'"', u"\"\""_s);
    return u'"' + field + u'"';
}

TableWriter::TableWriter(const ExportOrder &order, const QStringList &titles)
    : m_order(order)
    , m_titles(titles)
{ }

bool TableWriter::open()
{
    if (m_file)
        return m_file->isOpen();
    m_file = std::make_unique<QSaveFile>(m_order.path);
    if (!m_file->open(QIODevice::WriteOnly))
        return false;
    if (m_order.format == ExportOrder::Format::Json) {
        m_file->write("[");
        return true;
    }
    if (m_order.withByteOrderMark)
        m_file->write("\xef\xbb\xbf");
    std::vector<QVariant> titles;
    for (const QString &title : std::as_const(m_titles))
        titles.emplace_back(title);
    m_file->write(csvRow(titles));
    return true;
}

QByteArray TableWriter::csvRow(const std::vector<QVariant> &row) const
{
    QStringList fields;
    for (const QVariant &value : row)
        fields += isNumber(value) ? textOf(value) : csvField(textOf(value));
    return fields.join(u',').toUtf8() + "\r\n";
}

QByteArray TableWriter::jsonRow(const std::vector<QVariant> &row) const
{
    QJsonObject object;
    for (size_t i = 0; i < row.size(); ++i)
        object.insert(m_order.columns.at(qsizetype(i)).key, jsonOf(row[i]));
    return (m_hasRows ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void TableWriter::write(const TableSlice &slice)
{
    if (m_isCancelled)
        return;
    bool ok = open();
    for (auto row = slice.cbegin(); ok && row != slice.cend(); ++row) {
        const QByteArray text =
            m_order.format == ExportOrder::Format::Csv ? csvRow(*row) : jsonRow(*row);
        m_hasRows = true;
        ok = m_file->write(text) == text.size();
    }
    Q_EMIT written(ok, ok ? QString() : m_file->errorString());
}

void TableWriter::save()
{
    if (m_isCancelled) {
        Q_EMIT saved(false, {});
        return;
    }
    bool ok = open();
    if (ok && m_order.format == ExportOrder::Format::Json)
        ok = m_file->write(m_hasRows ? "\n]\n" : "]\n") > 0;
    ok = ok && m_file->commit();
    Q_EMIT saved(ok, ok ? QString() : m_file->errorString());
}

} // namespace ff
