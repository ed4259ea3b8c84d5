// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "models/clock.h"
#include "models/connections/capabilitybook.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionsmodel.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "models/connections/writeguard.h"
#include "models/editing/changebook.h"
#include "models/editing/resourceeditor.h"
#include "models/operations/journal.h"
#include "models/operations/operationtracker.h"
#include "models/operations/quotaledger.h"
#include "models/requestlog/requestlog.h"
#include "sandbox/sandboxthread.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

#include <QSettings>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr auto sandboxSettingKey = "sandbox/startWithConsole"_L1;

// A sandbox resource keeps its connection id over restarts, since journal rows name it.
ConnectionId sandboxConnectionId(const sandbox::SubscriptionInfo &subscription)
{
    static constexpr QUuid space(0x6f5d3c1a, 0x2b8e, 0x4d7f, 0x9a, 0x41, 0x1c, 0x5e, 0x77, 0x30,
                                 0xd2, 0x96);
    return ConnectionId(QUuid::createUuidV5(space, subscription.id).toString(QUuid::WithoutBraces));
}

} // namespace

class Application::Private
{
public:
    Private(const CommandLine &options, Prompts *givenPrompts)
        : commandLine(options)
        , profile(options.profileDir)
        , ownPrompts(nullptr)
        , prompts(givenPrompts ? *givenPrompts : ownPrompts)
    { }

    CommandLine commandLine;
    Profile profile;
    Clock clock;
    DialogPrompts ownPrompts;
    Prompts &prompts;

    // Made by start(), lowest floor first; destroyed in the reverse order.
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<sandbox::SandboxThread> sandbox;
    std::unique_ptr<ConnectionStore> connections;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<WriteGuard> guard;
    std::unique_ptr<ClientPool> clients;
    std::unique_ptr<RequestLog> requestLog;
    std::unique_ptr<CapabilityBook> capabilities;
    std::unique_ptr<ChangeBook> changes;
    std::unique_ptr<ResourceEditor> editor;
    std::unique_ptr<ConnectionsModel> connectionsModel;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<OperationTracker> operations;
    std::unique_ptr<QuotaLedger> quota;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<ConsoleServices> services;
    std::unique_ptr<MainWindow> window;
};

Application::Application(const CommandLine &commandLine, Prompts *prompts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(commandLine, prompts))
{ }

Application::~Application() = default;

MainWindow &Application::window()
{
    return *d->window;
}

const ConsoleServices &Application::services() const
{
    return *d->services;
}

QString Application::start()
{
    if (const QString problem = d->profile.prepare(); !problem.isEmpty())
        return problem;
    d->settings = std::make_unique<QSettings>(d->profile.settingsPath(), QSettings::IniFormat);
    d->connections = std::make_unique<ConnectionStore>(d->profile.directory());
    const QString connectionsProblem = d->connections->load();
    // The tour never touches the keychain.
    d->secrets = std::make_unique<SecretStore>(d->commandLine.tourDir.isEmpty()
                                                   ? SecretStore::Mode::Keychain
                                                   : SecretStore::Mode::MemoryOnly);
    d->guard = std::make_unique<WriteGuard>(*d->connections, d->clock);
    d->clients = std::make_unique<ClientPool>(*d->connections, *d->secrets, d->guard.get());
    d->requestLog =
        std::make_unique<RequestLog>(*d->connections, *d->clients, d->profile.requestLogPath());
    d->capabilities = std::make_unique<CapabilityBook>(*d->connections, *d->clients);
    d->changes = std::make_unique<ChangeBook>(d->profile.changesPath(), d->clock);
    d->editor = std::make_unique<ResourceEditor>(*d->clients, *d->changes);
    connect(d->connections.get(), &ConnectionStore::removed, d->changes.get(),
            &ChangeBook::forgetConnection);
    d->connectionsModel = std::make_unique<ConnectionsModel>(*d->connections);
    d->journal = std::make_unique<Journal>(d->profile.journalPath());
    d->operations =
        std::make_unique<OperationTracker>(*d->journal, *d->connections, *d->clients, d->clock);
    d->quota = std::make_unique<QuotaLedger>(*d->operations, d->clock);
    d->theme = std::make_unique<Theme>();
    d->services = std::make_unique<ConsoleServices>(
        ConsoleServices{*d->connections, *d->secrets, *d->clients, *d->connectionsModel,
                        *d->operations, *d->quota, d->clock, d->prompts, *d->theme, *d->guard,
                        *d->capabilities, *d->changes, *d->editor, *d->requestLog});
    d->window = std::make_unique<MainWindow>(*d->services, *d->settings);
    connect(d->window.get(), &MainWindow::sandboxRequested, this, &Application::startSandbox);
    if (!connectionsProblem.isEmpty())
        d->window->announce(connectionsProblem);
    if (const QString problem = d->changes->problem(); !problem.isEmpty())
        d->window->announce(problem);
    connect(d->changes.get(), &ChangeBook::saveFailed, d->window.get(), &MainWindow::announce);

    const bool withSandbox =
        d->commandLine.sandbox || d->settings->value(sandboxSettingKey, false).toBool();
    d->window->offerSandbox(!withSandbox);
    d->window->show();

    // After the first paint: the journal's rows, then what was polled when we last ended.
    QTimer::singleShot(0, this, [this, withSandbox] {
        if (withSandbox)
            startSandbox();
        d->operations->start();
    });
    return {};
}

void Application::startSandbox()
{
    if (d->sandbox)
        return;
    sandbox::SandboxOptions options;
    options.dataDir = d->profile.sandboxDir();
    options.sample = true;
    options.newKeys = true;
    d->sandbox = std::make_unique<sandbox::SandboxThread>(options);
    connect(d->sandbox.get(), &sandbox::SandboxThread::ready, this,
            [this](const sandbox::SandboxReady &ready) {
                if (d->commandLine.tourDir.isEmpty())
                    d->settings->setValue(sandboxSettingKey, true);
                QList<ConnectionId> ids;
                const QList<QColor> colours = Theme::connectionColours();
                for (const sandbox::SubscriptionInfo &subscription : ready.subscriptions) {
                    Connection connection;
                    connection.id = sandboxConnectionId(subscription);
                    connection.name = subscription.name;
                    connection.endpoint = Endpoint::fromUserInput(ready.endpoint);
                    connection.subscription = SubscriptionId(subscription.id);
                    connection.colour = colours.value(ids.size() % colours.size());
                    connection.isSandbox = true;
                    d->secrets->keepForSession(connection.id, subscription.key.toUtf8());
                    ids.append(d->connections->add(connection));
                }
                d->window->offerSandbox(false);
                if (!ids.isEmpty())
                    d->window->offerConnection(ids.constFirst());
                Q_EMIT sandboxReady(ids);
            });
    connect(d->sandbox.get(), &sandbox::SandboxThread::failed, this,
            [this](const QString &sentence) {
                d->window->announce(sentence);
                Q_EMIT sandboxFailed(sentence);
                d->sandbox.release()->deleteLater();
            });
    d->sandbox->start();
}

} // namespace ff
