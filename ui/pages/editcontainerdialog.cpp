// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/editcontainerdialog.h"

#include "models/editing/resourceeditor.h"
#include "ui/pages/celltext.h"
#include "ui/pages/metadatafields.h"
#include "ui/shell/tokens.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

EditContainerDialog::EditContainerDialog(const ConsoleServices &services, const ContainerRef &ref,
                                         const Container &container, QWidget *parent)
    : SaveDialog(services, ref.connection,
                 {tr("Save"), tr("Saving…"), tr("%1 was not changed.").arg(ref.id.text())}, parent)
    , m_ref(ref)
    , m_container(container)
{
    setObjectName(u"editContainerDialog"_s);
    setWindowTitle(tr("Edit %1").arg(singleLine(ref.id.text(), 64)));
    setMinimumWidth(560);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::margin);
    form->setVerticalSpacing(metrics::unit);
    form->addRow(tr("Type"), plainLabel(u"typeLabel"_s, containerTypeDisplayName(ref.type)));
    form->addRow(tr("Id"), plainLabel(u"idLabel"_s, ref.id.text()));
    if (!container.recognitionModel.isEmpty())
        form->addRow(tr("Recognition model"),
                     plainLabel(u"recognitionModelLabel"_s, container.recognitionModel));
    m_metadata = new MetadataFields(services.theme, form, this);
    fields()->addLayout(form);
    m_metadata->load(container.name, container.userData);
    connect(m_metadata, &MetadataFields::changed, this, [this] { follow(); });
    follow();
    m_metadata->nameEdit()->setFocus();
    m_metadata->nameEdit()->selectAll();
}

QString EditContainerDialog::problem() const
{
    return m_metadata->problem();
}

bool EditContainerDialog::hasChange() const
{
    const MetadataChange change = m_metadata->change();
    return change.name || change.userData;
}

QFuture<FaceResult<Done>> EditContainerDialog::send()
{
    m_sent = m_metadata->change();
    return services().editor.updateContainer(m_ref, m_sent);
}

void EditContainerDialog::sent()
{
    MetadataChange before;
    if (m_sent.name)
        before.name = m_container.name;
    if (m_sent.userData)
        before.userData = m_container.userData;
    Q_EMIT saved(m_ref, before);
}

} // namespace ff
