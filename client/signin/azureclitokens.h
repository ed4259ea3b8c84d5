// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/signin/singlefetch.h"

#include <QProcess>
#include <QTimer>

namespace ff {

/// Tokens of the Azure CLI that is signed in on this machine: see makeAzureCliTokens().
class AzureCliTokens : public SingleFetch
{
    Q_OBJECT
public:
    static constexpr int defaultPatienceMs = 60'000;

    AzureCliTokens(const TokenRequest &request, const QString &program,
                   int patienceMs = defaultPatienceMs);
    ~AzureCliTokens() override;

protected:
    void begin() override;
    void abandon() override;

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void endNotInstalled();

    TokenRequest m_request;
    QString m_program;
    QTimer m_patience;
    QProcess *m_process = nullptr; ///< null: none runs for a fetch
};

/// What `az account get-access-token -o json` printed. Pure.
[[nodiscard]] FaceResult<AccessToken> readCliToken(const QByteArray &output);
/// What its standard error says of a run that failed, in plain sentences. Pure.
[[nodiscard]] FaceError readCliProblem(const QByteArray &text);

} // namespace ff
