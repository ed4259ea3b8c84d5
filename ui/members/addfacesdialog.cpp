// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/addfacesdialog.h"

#include "models/connections/writeguard.h"
#include "ui/members/targetfacedialog.h"
#include "ui/pages/celltext.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>

// What AddFacesDialog does; how it is built stands in addfacesdialogpages.cpp.
namespace ff {

using namespace Qt::StringLiterals;

AddFacesDialog::AddFacesDialog(const ConsoleServices &services, const ConnectionId &connection,
                               const QString &home, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_connection(connection)
    , m_model(services.theme)
{
    setObjectName(u"addFacesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add faces"));
    setAcceptDrops(true);
    setMinimumSize(640, 440);
    resize(976, 600);
    build(home);
    connect(&m_model, &FaceSourcesModel::changed, this, &AddFacesDialog::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AddFacesDialog::showSelection);
    connect(&m_services.guard, &WriteGuard::changed, this, &AddFacesDialog::showState);
    connect(&m_services.theme, &Theme::changed, this, &AddFacesDialog::showState);
    showSelection();
    showState();
}

AddFacesDialog::~AddFacesDialog() = default;

void AddFacesDialog::addSources(const QList<QUrl> &sources)
{
    for (const QUrl &source : sources) {
        if (source.isLocalFile())
            m_model.addFile(source.toLocalFile());
        else if (addressProblem(source.toString()).isEmpty())
            m_model.addAddress(source);
    }
    if (m_view->selectionModel()->selectedRows().isEmpty() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

void AddFacesDialog::chooseFiles()
{
    m_services.prompts.chooseFiles(
        this,
        {tr("Choose images"),
         {tr("Images (*.jpg *.jpeg *.png *.gif *.bmp)"), tr("All files (*)")},
         {}},
        [guard = QPointer<AddFacesDialog>(this)](const QStringList &files) {
            if (!guard)
                return;
            QList<QUrl> urls;
            for (const QString &file : files)
                urls += QUrl::fromLocalFile(file);
            guard->addSources(urls);
        });
}

void AddFacesDialog::takeAddress()
{
    // Several lines may be pasted; a line edit makes blanks of their ends.
    const QStringList parts = m_address->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString problem = addressProblem(part);
        if (!problem.isEmpty()) {
            m_addressProblem->setText(problem);
            m_addressProblem->show();
            return;
        }
    }
    for (const QString &part : parts)
        addSources({QUrl(part, QUrl::StrictMode)});
    m_address->clear();
}

QList<int> AddFacesDialog::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void AddFacesDialog::removeSelected()
{
    m_model.removeRows(selectedRows());
}

void AddFacesDialog::pickTarget()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1 || !m_model.rowAt(rows.first()).isRead)
        return;
    auto *dialog = new TargetFaceDialog(m_services.theme, m_model.rowAt(rows.first()), this);
    connect(
        dialog, &TargetFaceDialog::targetChosen, this,
        [this, index = QPersistentModelIndex(m_model.index(rows.first(), 0))](const QRect &target) {
            if (index.isValid())
                m_model.setTarget(index.row(), target);
        });
    dialog->open();
}

void AddFacesDialog::setNote(const QString &note)
{
    m_model.setNote(selectedRows(), note);
}

void AddFacesDialog::showSelection()
{
    const QList<int> rows = selectedRows();
    const bool isOne = rows.size() == 1;
    m_remove->setEnabled(!rows.isEmpty());
    m_target->setEnabled(isOne && m_model.rowAt(rows.first()).isRead
                         && m_model.rowAt(rows.first()).facts.problem.isEmpty());
    m_target->setToolTip(isOne ? tr("Mark the face that is meant, where the image shows several.")
                               : tr("Select one image first."));
    m_note->setEnabled(!rows.isEmpty());
    QString common = rows.isEmpty() ? QString() : m_model.rowAt(rows.first()).note;
    for (const int row : rows) {
        if (m_model.rowAt(row).note != common)
            common.clear();
    }
    if (m_note->text() != common) {
        const QSignalBlocker quiet(m_note);
        m_note->setText(common);
    }
    m_note->setPlaceholderText(rows.size() > 1 ? tr("For all selected images") : QString());
}

void AddFacesDialog::showState()
{
    showSelection();
    if (m_model.rowCount() == 0) {
        m_states->showMessage({u"face"_s,
                               Theme::Tone::Neutral,
                               tr("Drop images here"),
                               tr("JPEG, PNG, GIF or BMP, 1 KB to 6 MB each. Every image adds one "
                                  "face."),
                               {},
                               tr("Choose files…")});
    } else {
        m_states->showContent();
    }
    const QString why = m_services.guard.whyNot(m_connection);
    const int ready = m_model.readyCount();
    const int problems = m_model.problemCount();
    QString summary;
    if (!why.isEmpty())
        summary = why;
    else if (m_model.isReading())
        summary = tr("The images are being read…");
    else if (problems > 0)
        summary = tr("%Ln images have a problem and will not be sent.", nullptr, problems);
    m_summary->setText(summary);
    const auto tone = why.isEmpty() && problems == 0 ? Theme::Tone::Neutral : Theme::Tone::Warning;
    QPalette palette = m_summary->palette();
    palette.setColor(QPalette::WindowText, m_services.theme.foreground(tone));
    m_summary->setPalette(palette);
    m_send->setText(ready > 0 ? tr("Add %Ln faces", nullptr, ready) : tr("Add faces"));
    m_send->setEnabled(ready > 0 && why.isEmpty() && !m_model.isReading());
    m_send->setToolTip(why);
}

QStringList AddFacesDialog::leftOut() const
{
    QStringList lines;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const QString problem = m_model.problemOf(row); !problem.isEmpty())
            lines += tr("%1: %2", "an image, and why it is not sent")
                         .arg(singleLine(m_model.rowAt(row).subject, 80), problem);
    }
    return lines;
}

void AddFacesDialog::send()
{
    if (!m_send->isEnabled())
        return;
    const QList<FaceToAdd> faces = m_model.ready(m_detection->currentData().toString());
    accept();
    Q_EMIT addRequested(faces);
}

void AddFacesDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && (event->possibleActions() & Qt::CopyAction)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void AddFacesDialog::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addSources(event->mimeData()->urls());
}

} // namespace ff
