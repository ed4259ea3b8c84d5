// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QList>

#include <utility>

namespace ff::tests {

/// Prompts that a test answers: questions are kept, and agreed to only when the test says so.
class FakePrompts final : public Prompts
{
public:
    struct Asked
    {
        Question question;
        std::function<void()> accepted;
    };

    void ask(QWidget *, const Question &question, std::function<void()> accepted) override
    {
        asked.append({question, std::move(accepted)});
    }
    void tell(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        told.append({title, text});
    }
    /// Agrees to the last question.
    void agree()
    {
        const auto accepted = asked.constLast().accepted;
        accepted();
    }

    void chooseFiles(QWidget *, const FileChoice &choice,
                     std::function<void(const QStringList &)> chosen) override
    {
        fileChoices.append(choice);
        if (!filesToChoose.isEmpty())
            chosen(filesToChoose);
    }
    void chooseTarget(QWidget *, const FileChoice &choice,
                      std::function<void(const QString &)> chosen) override
    {
        fileChoices.append(choice);
        if (!targetToChoose.isEmpty())
            chosen(targetToChoose);
    }

    QList<Asked> asked;
    QList<FileChoice> fileChoices;
    QStringList filesToChoose; ///< empty: the operator cancels
    QString targetToChoose; ///< empty: the operator cancels
    QList<std::pair<QString, QString>> told; ///< title, text
};

} // namespace ff::tests
