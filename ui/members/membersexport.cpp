// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/tableexport.h"
#include "ui/members/facespane.h"
#include "ui/members/loadstrip.h"
#include "ui/members/memberspage_p.h"
#include "ui/shell/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

// Taking the rows of MembersPage along as a file.
namespace ff {

using namespace Qt::StringLiterals;

namespace {

QList<ExportColumn> columnsOf(bool persons)
{
    const auto column = [](int number, const QString &key) {
        return ExportColumn{number, key, PagedModel::RawRole, {}};
    };
    QList<ExportColumn> columns{
        column(PagedModel::IdColumn, persons ? u"personId"_s : u"persistedFaceId"_s)};
    if (persons) {
        columns += column(PagedModel::NameColumn, u"name"_s);
        columns += column(PagedModel::FacesColumn, u"faceCount"_s);
    }
    columns += column(PagedModel::UserDataColumn, u"userData"_s);
    return columns;
}

} // namespace

void MembersPage::Private::exportRows()
{
    if (rowsExport)
        return;
    const QList<RowSpan> selected = spans();
    const qint64 picked = ff::rowCount(selected);
    // One selected row is where the operator stands, not what they want to take along.
    const bool onlyPicked = picked > 1;
    const int count = onlyPicked ? int(picked) : model.rowCount();
    FileChoice choice;
    choice.title = hasPersons() ? tr("Export %Ln persons", nullptr, count)
                                : tr("Export %Ln faces", nullptr, count);
    choice.filters = {tr("Comma-separated values (*.csv)"), tr("JSON (*.json)")};
    choice.suggestedName =
        container.id.text() + (hasPersons() ? u"-persons.csv"_s : u"-faces.csv"_s);
    QList<int> rows;
    if (onlyPicked) {
        rows.reserve(count);
        for (const RowSpan &span : selected) {
            for (int row = span.first; row <= span.last; ++row)
                rows += row;
        }
    }
    services.prompts.chooseTarget(
        q, choice, [this, guard = QPointer<MembersPage>(q), onlyPicked, rows](const QString &path) {
            if (!guard || rowsExport)
                return;
            ExportOrder order;
            order.path = path;
            order.columns = columnsOf(hasPersons());
            if (onlyPicked)
                order.rows = rows;
            if (QFileInfo(path).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0)
                order.format = ExportOrder::Format::Json;
            startExport(order);
        });
}

void MembersPage::Private::startExport(const ExportOrder &order)
{
    rowsExport = new TableExport(model, order, q);
    QObject::connect(rowsExport, &TableExport::progressed, q, [this] { showStrip(); });
    QObject::connect(rowsExport, &TableExport::finished, q, [this] {
        TableExport *ended = std::exchange(rowsExport, nullptr);
        ended->deleteLater();
        const QString path = QDir::toNativeSeparators(ended->path());
        const auto count = int(ended->rowsDone());
        if (!ended->error().isEmpty()) {
            say(Theme::Tone::Bad, ended->error());
        } else if (ended->isSaved()) {
            QString text = tr("%Ln rows were saved in %1.", nullptr, count).arg(path);
            if (!model.isComplete())
                text += u' ' + tr("Rows that are not loaded are not in it.");
            say(Theme::Tone::Good, text);
        }
        showStrip();
        updateActions();
    });
    rowsExport->start();
    showStrip();
    updateActions();
}

} // namespace ff
