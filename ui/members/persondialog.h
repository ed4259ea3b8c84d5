// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "client/facetypes.h"
#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ff {

class MessageBar;
class UserDataEdit;

/// The name and user data of a person, new or not, or the user data of a face. Asks for the saving
/// and stays open until that worked; sends only what changed. Open it with open(); it deletes
/// itself.
class PersonDialog : public QDialog
{
    Q_OBJECT
public:
    struct Subject
    {
        QString title; ///< "Edit person"
        QString saveLabel; ///< "Save"
        QString failedText; ///< "The person was not changed."
        std::optional<QString> name; ///< empty: it has none, as a face
        QString userData;
        int userDataBytes = limits::userDataBytes;
        bool isNew = false; ///< everything is sent, also what is empty
    };
    PersonDialog(const ConsoleServices &services, const ConnectionId &connection, Subject subject,
                 QWidget *parent = nullptr);

    /// What differs from the subject; of a new one all.
    [[nodiscard]] MetadataChange change() const;
    /// The answer to saveRequested(): closes, or says what happened.
    void showSaved(const FaceError *error);

Q_SIGNALS:
    void saveRequested(const ff::MetadataChange &change);

private:
    void build();
    void showProblem();
    void save();
    [[nodiscard]] QString problem() const;

    ConsoleServices m_services;
    ConnectionId m_connection;
    Subject m_subject;
    QString m_loadedUserData; ///< as the editor gives it back when nothing was typed
    bool m_saving = false;
    bool m_touched = false; ///< an empty name is no problem before anything was typed
    MessageBar *m_messages = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    UserDataEdit *m_userData = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ff
