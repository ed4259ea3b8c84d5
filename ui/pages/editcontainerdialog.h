// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "ui/pages/savedialog.h"

namespace ff {

class MetadataFields;

/// Edits the name and user data of a list or group; sends only what changed. Its id, type and
/// recognition model are shown, since they can never change.
class EditContainerDialog : public SaveDialog
{
    Q_OBJECT
public:
    EditContainerDialog(const ConsoleServices &services, const ContainerRef &ref,
                        const Container &container, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The service has it; `before` is what would undo it.
    void saved(const ff::ContainerRef &ref, const ff::MetadataChange &before);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool hasChange() const override;
    [[nodiscard]] QFuture<FaceResult<Done>> send() override;
    void sent() override;

private:
    ContainerRef m_ref;
    Container m_container;
    MetadataChange m_sent;
    MetadataFields *m_metadata = nullptr;
};

} // namespace ff
