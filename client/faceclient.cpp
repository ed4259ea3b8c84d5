// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/faceclient.h"

#include "client/faceclient_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ff {

FaceClient::FaceClient(ClientConfig config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(config)))
{ }

FaceClient::~FaceClient() = default;

const ClientConfig &FaceClient::config() const
{
    return d->config();
}

void FaceClient::setCredentials(const Credentials &credentials)
{
    d->setCredentials(credentials);
}

Credentials::State FaceClient::credentialsState() const
{
    return d->credentials().state();
}

void FaceClient::setReadOnly(bool readOnly)
{
    d->setReadOnly(readOnly);
}

bool FaceClient::isReadOnly() const
{
    return d->isReadOnly();
}

void FaceClient::setNetwork(const NetworkSettings &network)
{
    d->setNetwork(network);
}

CallPlan<Done> FaceClient::Private::doing()
{
    CallPlan<Done> plan;
    plan.interpret = [](const HttpAnswer &) -> FaceResult<Done> { return Done{}; };
    return plan;
}

CallPlan<Done> FaceClient::Private::deleting(const FaceRequest &lookUp)
{
    CallPlan<Done> plan = doing();
    plan.doubt = [lookUp](const FaceError &error) -> std::optional<FaceRequest> {
        if (error.isNotFound())
            return lookUp;
        return std::nullopt;
    };
    plan.judge = [](const FaceError &doubted,
                    const FaceResult<HttpAnswer> &found) -> FaceResult<Done> {
        if (!found.ok() && found.error().isNotFound())
            return Done{};
        return doubted;
    };
    return plan;
}

QStringList FaceClient::Private::under(ContainerType type, const ObjectId &id,
                                       const QStringList &more)
{
    return QStringList{QString(containerTypeInfo(type).path), id.text()} + more;
}

} // namespace ff
