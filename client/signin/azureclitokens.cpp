// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/azureclitokens.h"

#include "client/logging.h"
#include "client/signin/authority.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr qint64 longestOutput = 256 * 1024;

/// Where the program is; empty when it is nowhere.
QString findProgram(const QString &program)
{
    if (QDir::isAbsolutePath(program))
        return program;
#ifdef Q_OS_WIN
    return QStandardPaths::findExecutable(program + u".cmd"_s);
#else
    QString found = QStandardPaths::findExecutable(program);
#ifdef Q_OS_MACOS
    // Programs started from the Dock do not have the shell's PATH.
    if (found.isEmpty()) {
        found =
            QStandardPaths::findExecutable(program, {u"/opt/homebrew/bin"_s, u"/usr/local/bin"_s});
    }
#endif
    return found;
#endif
}

} // namespace

AzureCliTokens::AzureCliTokens(const TokenRequest &request, const QString &program, int patienceMs)
    : m_request(request)
    , m_program(program)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        abandon();
        end(signInError(tr("The Azure CLI did not answer in time. Run \"az account "
                           "get-access-token\" in a terminal to see what it waits for."),
                        u"timeout"_s));
    });
}

AzureCliTokens::~AzureCliTokens()
{
    // Only a killed process is waited for, which takes no time; QProcess would warn otherwise.
    const QList<QProcess *> processes = findChildren<QProcess *>();
    for (QProcess *process : processes) {
        process->disconnect(this);
        process->kill();
        constexpr int longestWaitMs = 1000;
        process->waitForFinished(longestWaitMs);
    }
}

void AzureCliTokens::begin()
{
    if (const QString problem = tenantProblem(m_request.tenant); !problem.isEmpty()) {
        end(signInError(problem));
        return;
    }
    const QString program = findProgram(m_program);
    if (program.isEmpty()) {
        endNotInstalled();
        return;
    }
    QString resource = m_request.scope;
    if (resource.endsWith("/.default"_L1))
        resource.chop(9);
    QStringList arguments{u"account"_s, u"get-access-token"_s, u"--resource"_s, resource, u"-o"_s,
                          u"json"_s};
    if (!m_request.tenant.isEmpty())
        arguments += {u"--tenant"_s, m_request.tenant};

    m_process = new QProcess(this);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AZURE_CORE_NO_COLOR"_s, u"true"_s);
    environment.insert(u"AZURE_CORE_ONLY_SHOW_ERRORS"_s, u"true"_s); // no notices among the errors
    m_process->setProcessEnvironment(environment);
    m_process->setStandardInputFile(QProcess::nullDevice()); // it must not wait for a keyboard
    connect(m_process, &QProcess::finished, this, &AzureCliTokens::onFinished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart || !m_process)
            return; // everything else ends in finished()
        std::exchange(m_process, nullptr)->deleteLater();
        endNotInstalled();
    });
    m_patience.start();
    m_process->start(program, arguments);
}

void AzureCliTokens::abandon()
{
    m_patience.stop();
    QProcess *const process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void AzureCliTokens::endNotInstalled()
{
    m_patience.stop();
    end(signInError(tr("The Azure CLI was not found. Install it, make sure that \"az\" runs in a "
                       "terminal, and restart Faceferry; or choose another way to sign in."),
                    u"not_installed"_s));
}

void AzureCliTokens::onFinished(int exitCode, QProcess::ExitStatus status)
{
    m_patience.stop();
    QProcess *const process = std::exchange(m_process, nullptr);
    process->deleteLater();
    const QByteArray output = process->read(longestOutput);
    const QByteArray problem = process->readAllStandardError().left(longestOutput);
    const bool isGood = status == QProcess::NormalExit && exitCode == 0;
    qCInfo(lcNet, "sign-in with the Azure CLI: exit code %d", exitCode);
    end(isGood ? readCliToken(output) : FaceResult<AccessToken>(readCliProblem(problem)));
}

FaceResult<AccessToken> readCliToken(const QByteArray &output)
{
    const QJsonObject body = QJsonDocument::fromJson(output).object();
    AccessToken token;
    token.token = body.value("accessToken"_L1).toString().toUtf8();
    const qint64 epoch = body.value("expires_on"_L1).toVariant().toLongLong();
    if (epoch > 0) {
        token.expiresAt = QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC);
    } else {
        // Before Azure CLI 2.54 there is this alone: "2026-11-22 18:04:30.000000", local time.
        const QString local = body.value("expiresOn"_L1).toString().left(19);
        token.expiresAt = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm:ss"_s).toUTC();
    }
    const bool isSafe = std::all_of(token.token.cbegin(), token.token.cend(),
                                    [](char c) { return c > ' ' && c < 127; });
    if (token.token.isEmpty() || !isSafe || !token.expiresAt.isValid()) {
        return signInError(AzureCliTokens::tr("The answer of the Azure CLI could not be "
                                              "understood. Update it with \"az upgrade\"."),
                           u"malformed"_s);
    }
    return token;
}

FaceError readCliProblem(const QByteArray &text)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;]*[A-Za-z]"_s);
    QString words = QString::fromUtf8(text);
    words.remove(colours);
    words = words.simplified();
    if (words.contains("az login"_L1, Qt::CaseInsensitive)) {
        return signInError(AzureCliTokens::tr("The Azure CLI is not signed in. Run \"az login\" "
                                              "in a terminal, then try again."),
                           u"not_signed_in"_s);
    }
    if (words.startsWith("ERROR:"_L1))
        words = words.sliced(6).trimmed();
    if (words.isEmpty())
        words = AzureCliTokens::tr("It ended without saying why.");
    constexpr qsizetype longest = 400;
    return signInError(AzureCliTokens::tr("The Azure CLI could not get a token: %1")
                           .arg(redact(words).left(longest)),
                       u"cli_failed"_s);
}

} // namespace ff
