// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metadatafields.h"

#include "ui/wizards/userdataedit.h"

#include <QFormLayout>
#include <QLineEdit>

namespace ff {

using namespace Qt::StringLiterals;

MetadataFields::MetadataFields(Theme &theme, QFormLayout *form, QObject *parent)
    : QObject(parent)
    , m_name(new QLineEdit)
    , m_userData(new UserDataEdit(theme, limits::userDataBytes))
{
    m_name->setObjectName(u"nameLineEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("For people; need not be unique"));
    form->addRow(tr("&Name"), m_name);
    m_userData->setMinimumHeight(112);
    m_userData->setMaximumHeight(136);
    form->addRow(tr("&User data"), m_userData);
    connect(m_name, &QLineEdit::textChanged, this, &MetadataFields::changed);
    connect(m_userData, &UserDataEdit::changed, this, &MetadataFields::changed);
}

void MetadataFields::load(const QString &name, const QString &userData)
{
    m_name->setText(name);
    m_userData->setText(userData);
    m_loadedName = m_name->text();
    m_loadedUserData = m_userData->text();
}

QString MetadataFields::name() const
{
    return m_name->text();
}

QString MetadataFields::userData() const
{
    return m_userData->text();
}

MetadataChange MetadataFields::change() const
{
    MetadataChange change;
    if (name() != m_loadedName)
        change.name = name();
    if (userData() != m_loadedUserData)
        change.userData = userData();
    return change;
}

QString MetadataFields::problem() const
{
    // A group may have come without a name; it is asked for only where one was or is to be.
    if (name().trimmed().isEmpty() && change().name)
        return tr("The service wants a name.");
    if (name().size() > limits::nameLength)
        return tr("The name is too long: at most %n characters.", nullptr, limits::nameLength);
    if (!m_userData->fits())
        return tr("The user data is too long.");
    return {};
}

} // namespace ff
