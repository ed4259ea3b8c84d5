// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/clientcore.h"
#include "client/faceclient.h"
#include "client/facejson.h"

namespace ff {

class FaceClient::Private : public ClientCore
{
public:
    using ClientCore::ClientCore;

    /// A call whose answer is read by `parse`.
    template<class T>
    [[nodiscard]] static CallPlan<T> reading(
        std::function<json::Parsed<T>(const QByteArray &)> parse)
    {
        CallPlan<T> plan;
        plan.interpret = [parse = std::move(parse)](const HttpAnswer &answer) -> FaceResult<T> {
            json::Parsed<T> parsed = parse(answer.body);
            if (parsed.index() == 1)
                return malformedAnswer(answer, std::get<1>(parsed));
            return std::get<0>(std::move(parsed));
        };
        return plan;
    }
    /// A call that says nothing but that it worked.
    [[nodiscard]] static CallPlan<Done> doing();
    /// doing() for a DELETE: a 404 is believed only when a GET finds the object still there or
    /// cannot tell; gone is what was wanted.
    [[nodiscard]] static CallPlan<Done> deleting(const FaceRequest &lookUp);

    /// runs `request`, or refuses it when an id in `segments` cannot stand in a path.
    template<class T>
    QFuture<FaceResult<T>> call(Verb verb, const QStringList &segments,
                                const std::function<void(FaceRequest &)> &complete,
                                const CallOptions &options, CallPlan<T> plan)
    {
        const QString problem = FaceRequest::segmentProblem(segments);
        if (!problem.isEmpty())
            return refuse<T>(problem);
        FaceRequest request = FaceRequest::to(verb, segments);
        if (complete)
            complete(request);
        return run<T>(request, options, std::move(plan));
    }

    /// "/persongroups/{id}" and what follows it.
    [[nodiscard]] static QStringList under(ContainerType type, const ObjectId &id,
                                           const QStringList &more = {});
};

} // namespace ff
