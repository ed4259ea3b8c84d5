// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "ui/pages/savedialog.h"

#include <memory>
#include <optional>

class QComboBox;
class QFormLayout;

namespace ff {

class ConflictChecks;
class MetadataFields;
class NewIdField;

/// Makes a new list or group: where, which type, its id (held against the rule and against the
/// service while it is typed), name, user data, and the recognition model that stays for good.
class NewContainerDialog : public SaveDialog
{
    Q_OBJECT
public:
    struct Start
    {
        QList<ConnectionId> connections; ///< to choose from; the first is taken
        std::optional<ContainerType> type;
    };
    NewContainerDialog(const ConsoleServices &services, const Start &start,
                       QWidget *parent = nullptr);
    ~NewContainerDialog() override;

Q_SIGNALS:
    void created(const ff::ContainerRef &ref);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool hasChange() const override;
    [[nodiscard]] QFuture<FaceResult<Done>> send() override;
    void sent() override;

private:
    void addWhere(QFormLayout *form, const Start &start);
    void addId(QFormLayout *form);
    void addModel(QFormLayout *form);
    void followFields();
    void chooseConnection();
    void chooseType();
    [[nodiscard]] ContainerType type() const;
    [[nodiscard]] ContainerDraft draft() const;

    std::unique_ptr<ConflictChecks> m_checks;
    QComboBox *m_where = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_model = nullptr;
    NewIdField *m_id = nullptr;
    MetadataFields *m_metadata = nullptr;
    ContainerRef m_made;
};

} // namespace ff
