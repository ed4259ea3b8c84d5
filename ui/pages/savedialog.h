// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ff {

class ConnectionLine;
class MessageBar;

/// A dialog that sends one change and closes with its success: whose resource it is, the fields,
/// what is wrong with them, Save and Cancel. An error of the service stays in the dialog with
/// what was typed; while the connection may not be written to, the dialog says why.
class SaveDialog : public QDialog
{
    Q_OBJECT
protected:
    struct Words
    {
        QString save; ///< "Save", "Create"
        QString saving; ///< "Saving…"
        QString failed; ///< a sentence: "The snapshot was not changed."
    };
    SaveDialog(const ConsoleServices &services, const ConnectionId &connection, const Words &words,
               QWidget *parent);

    [[nodiscard]] const ConsoleServices &services() const { return m_services; }
    [[nodiscard]] const ConnectionId &connection() const { return m_connection; }
    void setConnection(const ConnectionId &connection); ///< who is written to
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    /// A strong caption above a field; `text` has its mnemonic.
    QLabel *addCaption(const QString &text, QWidget *buddy);
    /// A label of plain text that wraps.
    [[nodiscard]] static QLabel *plainLabel(const QString &objectName, const QString &text = {});
    /// The fields changed: asks problem() and hasChange() again.
    void follow();

    /// Why what stands in the fields cannot be saved; empty when it can.
    [[nodiscard]] virtual QString problem() const = 0;
    [[nodiscard]] virtual bool hasChange() const = 0;
    /// The last look before the send; false keeps the dialog as it is.
    [[nodiscard]] virtual bool prepare() { return true; }
    [[nodiscard]] virtual QFuture<FaceResult<Done>> send() = 0;
    virtual void sent() { } ///< the service has it; the dialog closes after this

private:
    void build();
    void save();
    void showConnection();

    ConsoleServices m_services;
    ConnectionId m_connection;
    Words m_words;
    bool m_saving = false;
    ConnectionLine *m_line = nullptr;
    MessageBar *m_messages = nullptr;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_fields = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_saveButton = nullptr;
};

} // namespace ff
