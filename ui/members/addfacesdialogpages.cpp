// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/addfacesdialog.h"

#include "models/connections/connectionstore.h"
#include "ui/pages/celltext.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeView>

// How AddFacesDialog is built.
namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int thumbnailSide = 48;

/// Thumbnails large and in one column, the signs of states small.
class SourceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int side =
            index.column() == FaceSourcesModel::SourceColumn ? thumbnailSide : metrics::smallIcon;
        option->decorationSize = QSize(side, side);
    }
};

QLabel *plainLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void AddFacesDialog::build(const QString &home)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::unit);
    if (const auto connection = m_services.connections.find(m_connection))
        column->addWidget(new ConnectionLine(*connection));
    QLabel *headline = plainLabel(u"headlineLabel"_s);
    headline->setFont(headlineFont(font()));
    //: %1 is a person or a list.
    headline->setText(tr("Add faces to %1").arg(singleLine(home, 80)));
    column->addWidget(headline);
    column->addWidget(buildSources());

    m_view = new QTreeView;
    m_view->setObjectName(u"sourcesView"_s);
    m_view->setAccessibleName(tr("Images"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new SourceDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setWordWrap(true); // thumbnails leave room for two lines of a reason
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setIconSize({thumbnailSide, thumbnailSide});
    QHeaderView *header = m_view->header();
    header->resizeSection(FaceSourcesModel::SourceColumn, 224);
    header->resizeSection(FaceSourcesModel::PixelsColumn, 96);
    header->resizeSection(FaceSourcesModel::BytesColumn, 76);
    header->resizeSection(FaceSourcesModel::TargetColumn, 144);
    header->resizeSection(FaceSourcesModel::NoteColumn, 88);
    m_states = new ListStateView(m_services.theme, m_view);
    column->addWidget(m_states, 1);
    connect(m_states, &ListStateView::actionTriggered, this, &AddFacesDialog::chooseFiles);
    connect(m_view, &QTreeView::doubleClicked, this, &AddFacesDialog::pickTarget);
    auto *removal =
        new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, this, &AddFacesDialog::removeSelected);

    column->addWidget(buildRowFields());
    column->addWidget(buildButtons());
}

QWidget *AddFacesDialog::buildSources()
{
    auto *sources = new QWidget;
    auto *column = new QVBoxLayout(sources);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::unit / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::unit);
    auto *choose = new QPushButton(m_services.theme.icon(u"open"_s), tr("&Choose files…"));
    choose->setObjectName(u"chooseFilesButton"_s);
    choose->setAutoDefault(false);
    m_address = new QLineEdit;
    m_address->setObjectName(u"addressLineEdit"_s);
    m_address->setAccessibleName(tr("Address of an image"));
    m_address->setPlaceholderText(tr("Address of an image, https://…"));
    m_address->setClearButtonEnabled(true);
    m_addAddress = new QPushButton(tr("Add a&ddress"));
    m_addAddress->setObjectName(u"addAddressButton"_s);
    m_addAddress->setAutoDefault(false);
    m_addAddress->setEnabled(false);
    row->addWidget(choose);
    row->addWidget(m_address, 1);
    row->addWidget(m_addAddress);
    column->addLayout(row);
    m_addressProblem = plainLabel(u"addressProblemLabel"_s);
    QPalette palette = m_addressProblem->palette();
    palette.setColor(QPalette::WindowText, m_services.theme.foreground(Theme::Tone::Bad));
    m_addressProblem->setPalette(palette);
    m_addressProblem->hide();
    column->addWidget(m_addressProblem);
    connect(choose, &QPushButton::clicked, this, &AddFacesDialog::chooseFiles);
    connect(m_addAddress, &QPushButton::clicked, this, &AddFacesDialog::takeAddress);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_addAddress->setEnabled(!text.trimmed().isEmpty());
        // Enter in the field means the field, not the sending of all faces.
        m_addAddress->setDefault(!text.trimmed().isEmpty());
        if (text.trimmed().isEmpty())
            m_send->setDefault(true);
        m_addressProblem->hide();
    });
    choose->setFocus();
    return sources;
}

QWidget *AddFacesDialog::buildRowFields()
{
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::unit);
    m_target = new QPushButton(tr("Target &face…"));
    m_target->setObjectName(u"targetFaceButton"_s);
    m_target->setAutoDefault(false);
    m_remove = new QPushButton(tr("&Remove from list"));
    m_remove->setObjectName(u"removeSourceButton"_s);
    m_remove->setAutoDefault(false);
    m_note = new QLineEdit;
    m_note->setObjectName(u"noteLineEdit"_s);
    m_note->setAccessibleName(tr("User data of the selected images"));
    m_note->setToolTip(tr("At most 1 KB"));
    auto *noteLabel = new QLabel(tr("&User data"));
    noteLabel->setBuddy(m_note);
    m_detection = new QComboBox;
    m_detection->setObjectName(u"detectionComboBox"_s);
    m_detection->setAccessibleName(tr("Detection model"));
    m_detection->addItem(tr("The service's default"), QString());
    for (const QString &model : {u"detection_01"_s, u"detection_02"_s, u"detection_03"_s})
        m_detection->addItem(model, model);
    m_detection->setToolTip(tr("detection_03 finds small and turned faces best."));
    auto *detectionLabel = new QLabel(tr("Detection &model"));
    detectionLabel->setBuddy(m_detection);
    row->addWidget(m_target);
    row->addWidget(m_remove);
    row->addSpacing(metrics::unit);
    row->addWidget(noteLabel);
    row->addWidget(m_note, 1);
    row->addSpacing(metrics::unit);
    row->addWidget(detectionLabel);
    row->addWidget(m_detection);
    connect(m_target, &QPushButton::clicked, this, &AddFacesDialog::pickTarget);
    connect(m_remove, &QPushButton::clicked, this, &AddFacesDialog::removeSelected);
    connect(m_note, &QLineEdit::textEdited, this, &AddFacesDialog::setNote);
    return fields;
}

QWidget *AddFacesDialog::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, metrics::unit, 0, 0);
    row->setSpacing(metrics::unit);
    m_summary = plainLabel(u"summaryLabel"_s);
    m_send = new QPushButton;
    m_send->setObjectName(u"sendFacesButton"_s);
    m_send->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    row->addWidget(m_summary, 1);
    row->addWidget(m_send);
    row->addWidget(cancel);
    connect(m_send, &QPushButton::clicked, this, &AddFacesDialog::send);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

} // namespace ff
