// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of an import that changes things.
#include "models/connections/clientpool.h"
#include "models/connections/connectionexport.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"

namespace ff {

namespace {

/// Whether secrets kept for `known` would go to the same place, the same way, under `wanted`.
bool keepsSecrets(const Connection &known, const Connection &wanted)
{
    return known.endpoint == wanted.endpoint && known.signIn == wanted.signIn
           && known.network == wanted.network;
}

bool wantsSecrets(const Connection &connection)
{
    switch (connection.signIn.method) {
    case SignInMethod::Key:
    case SignInMethod::ServicePrincipal:
    case SignInMethod::Browser: // nobody is signed in on this computer yet
        return true;
    case SignInMethod::AzureCli:
        break;
    }
    return !connection.network.proxyUser.isEmpty();
}

/// False when the connection that was to be replaced is gone meanwhile.
bool replaceExisting(const ImportedConnection &imported, ConnectionStore &store,
                     SecretStore &secrets, ClientPool &clients, ImportOutcome &outcome)
{
    const std::optional<Connection> known = store.find(imported.existing);
    if (!known || known->isSandbox)
        return false;
    Connection wanted = imported.connection;
    wanted.id = known->id;
    wanted.isReadOnly = wanted.isReadOnly || known->isReadOnly;
    // Which of the two keys is in use here is nothing another computer can know.
    wanted.signIn.keyNumber = known->signIn.keyNumber;
    if (!wanted.colour.isValid())
        wanted.colour = known->colour;
    const bool forgets = !keepsSecrets(*known, wanted);
    if (forgets) {
        // First, and in memory at once: the client that follows must find nothing. Its outcome
        // concerns no one here, the keychain's state is shown by SecretStore.
        (void)secrets.removeAll(known->id);
        clients.setKey(known->id, {});
        if (wantsSecrets(wanted))
            outcome.needSecrets.append(known->id);
    }
    store.replace(wanted);
    ++outcome.replaced;
    return true;
}

} // namespace

ImportOutcome applyConnectionImport(const ConnectionImport &import, ConnectionStore &store,
                                    SecretStore &secrets, ClientPool &clients)
{
    ImportOutcome outcome;
    for (const ImportedConnection &imported : import.connections) {
        if (imported.choice == ImportedConnection::Choice::Skip) {
            ++outcome.skipped;
            continue;
        }
        if (imported.choice == ImportedConnection::Choice::Replace
            && replaceExisting(imported, store, secrets, clients, outcome))
            continue;
        Connection fresh = imported.connection;
        fresh.isSandbox = false;
        // The same id on every computer lets a later import find it again. What a keychain may
        // still have under it, from before, was never meant for this endpoint.
        if (store.find(fresh.id))
            fresh.id = {};
        else if (!fresh.id.isEmpty())
            (void)secrets.removeAll(fresh.id);
        const ConnectionId id = store.add(fresh);
        ++outcome.added;
        if (wantsSecrets(fresh))
            outcome.needSecrets.append(id);
    }
    return outcome;
}

} // namespace ff
