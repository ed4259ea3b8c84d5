// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

class ClientPool;
class CapabilityBook;
class ChangeBook;
class Clock;
class ConnectionStore;
class ConnectionsModel;
class OperationTracker;
class Prompts;
class QuotaLedger;
class RequestLog;
class ResourceEditor;
class SecretStore;
class Theme;
class WriteGuard;

/// What pages, dialogs and wizards are given instead of singletons. All of it is owned by
/// Application and outlives every window.
struct ConsoleServices
{
    ConnectionStore &connections;
    SecretStore &secrets;
    ClientPool &clients;
    ConnectionsModel &connectionsModel;
    OperationTracker &operations;
    QuotaLedger &quota;
    const Clock &clock;
    Prompts &prompts;
    Theme &theme;
    WriteGuard &guard;
    CapabilityBook &capabilities;
    ChangeBook &changes;
    ResourceEditor &editor;
    RequestLog &requestLog;
};

} // namespace ff
