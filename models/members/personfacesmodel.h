// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/containers/containerref.h"
#include "models/liststate.h"

#include <QAbstractTableModel>

#include <memory>

namespace ff {

class ClientPool;
class ResourceEditor;

/// The faces of one person (248 at most). Their ids come with {Type}Person_Get; the userData of a
/// face costs a call of its own ({Type}Person_GetFace) and is asked for rows in view.
class PersonFacesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { IdColumn, UserDataColumn, ColumnCount };
    enum Role { RawRole = Qt::UserRole + 1, IdRole, FaceRole /* ff::PersistedFace */ };

    PersonFacesModel(ClientPool &clients, ResourceEditor &editor, QObject *parent = nullptr);
    ~PersonFacesModel() override;

    void open(const ContainerRef &group, const PersonId &person); ///< empty person clears
    [[nodiscard]] PersonId person() const;
    /// As {Type}Person_Get gave it; id empty before that.
    [[nodiscard]] Person details() const;
    void refresh();
    [[nodiscard]] ListState state() const;
    [[nodiscard]] FaceError error() const;
    void requestUserData(const QList<int> &rows);
    [[nodiscard]] PersistedFace faceAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void stateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
