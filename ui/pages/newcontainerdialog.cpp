// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newcontainerdialog.h"

#include "models/connections/connectionstore.h"
#include "models/editing/resourceeditor.h"
#include "ui/pages/celltext.h"
#include "ui/pages/metadatafields.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/conflictchecks.h"
#include "ui/wizards/newidfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array recognitionModels{"recognition_04"_L1, "recognition_03"_L1,
                                       "recognition_02"_L1, "recognition_01"_L1};

QLabel *hint(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

NewContainerDialog::NewContainerDialog(const ConsoleServices &services, const Start &start,
                                       QWidget *parent)
    : SaveDialog(services, start.connections.value(0),
                 {tr("Create"), tr("Creating…"), tr("It was not created.")}, parent)
{
    setObjectName(u"newContainerDialog"_s);
    setWindowTitle(tr("New group or list"));
    setMinimumWidth(600);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::margin);
    form->setVerticalSpacing(metrics::unit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addWhere(form, start);
    addId(form);
    m_metadata = new MetadataFields(services.theme, form, this);
    addModel(form);
    fields()->addLayout(form);
    fields()->addStretch(1);
    connect(m_metadata, &MetadataFields::changed, this, [this] { followFields(); });
    followFields();
    m_id->setFocus();
}

NewContainerDialog::~NewContainerDialog() = default;

void NewContainerDialog::addWhere(QFormLayout *form, const Start &start)
{
    m_where = new QComboBox;
    m_where->setObjectName(u"connectionComboBox"_s);
    m_where->setAccessibleName(tr("Connection"));
    for (const ConnectionId &id : start.connections) {
        if (const auto known = services().connections.find(id))
            m_where->addItem(Theme::connectionDot(known->colour), singleLine(known->name, 60),
                             QVariant::fromValue(id));
    }
    form->addRow(tr("&Connection"), m_where);
    // With one there is nothing to choose, and its name stands at the top.
    form->setRowVisible(m_where, start.connections.size() > 1);
    connect(m_where, &QComboBox::currentIndexChanged, this, [this] { chooseConnection(); });

    m_type = new QComboBox;
    m_type->setObjectName(u"newTypeComboBox"_s);
    m_type->setAccessibleName(tr("Type"));
    for (const ContainerType type : allContainerTypes)
        m_type->addItem(services().theme.icon(containerIconName(type)),
                        containerTypeDisplayName(type), QVariant::fromValue(type));
    m_type->setCurrentIndex(m_type->findText(
        containerTypeDisplayName(start.type.value_or(ContainerType::PersonGroup))));
    form->addRow(tr("Typ&e"), m_type);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] { chooseType(); });
}

void NewContainerDialog::addId(QFormLayout *form)
{
    m_checks = std::make_unique<ConflictChecks>(services().clients, type());
    m_id = new NewIdField(services().theme, *m_checks,
                          services().connections.find(connection()).value_or(Connection{}));
    m_id->edit()->setObjectName(u"idLineEdit"_s);
    m_id->edit()->setAccessibleName(tr("Id"));
    m_id->status()->setObjectName(u"idStatusLabel"_s);
    m_id->check();
    form->addRow(tr("&Id"), m_id);
    connect(m_id, &NewIdField::statusChanged, this, [this] { followFields(); });
}

void NewContainerDialog::addModel(QFormLayout *form)
{
    m_model = new QComboBox;
    m_model->setObjectName(u"recognitionModelComboBox"_s);
    m_model->setAccessibleName(tr("Recognition model"));
    for (const QLatin1StringView model : recognitionModels) {
        const QString name(model);
        m_model->addItem(m_model->count() == 0 ? tr("%1 (recommended)").arg(name) : name, name);
    }
    form->addRow(tr("&Recognition model"), m_model);
    form->addRow(QString(),
                 hint(u"recognitionModelHintLabel"_s,
                      tr("It can never be changed: faces are kept as this model sees them, and the "
                         "images they came from are not kept. Faces detected with another model "
                         "cannot be compared with these.")));
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] { followFields(); });
}

// The fields are made one after another; until the last is there, nothing is asked of them.
void NewContainerDialog::followFields()
{
    if (m_model && m_metadata && m_id)
        follow();
}

void NewContainerDialog::chooseConnection()
{
    const auto id = m_where->currentData().value<ConnectionId>();
    setConnection(id);
    m_id->setTarget(services().connections.find(id).value_or(Connection{}));
    followFields();
}

void NewContainerDialog::chooseType()
{
    m_checks->setType(type());
    m_id->check();
    followFields();
}

ContainerType NewContainerDialog::type() const
{
    return m_type->currentData().value<ContainerType>();
}

ContainerDraft NewContainerDialog::draft() const
{
    return {type(), ObjectId(m_id->text()), m_metadata->name(), m_metadata->userData(),
            m_model->currentData().toString()};
}

QString NewContainerDialog::problem() const
{
    return m_metadata->problem();
}

bool NewContainerDialog::hasChange() const
{
    return m_id->isFine() && !m_metadata->name().trimmed().isEmpty();
}

QFuture<FaceResult<Done>> NewContainerDialog::send()
{
    m_made = {connection(), type(), ObjectId(m_id->text())};
    return services().editor.createContainer(connection(), draft());
}

void NewContainerDialog::sent()
{
    Q_EMIT created(m_made);
}

} // namespace ff
