// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/errortable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::tests {

namespace {

using Kind = FaceError::Kind;
using Type = ContainerType;
using Home = FaceClient::FaceHome;

const char guid[] = "aaaaaaaa-0000-4000-8000-000000000001";

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

ObjectId objectId()
{
    return ObjectId(u"g"_s);
}

FaceError create(FaceClient &c, Type type)
{
    return errorIn(c.createContainer({type, objectId(), u"n"_s, {}, {}}));
}

FaceError addFace(FaceClient &c, const QByteArray &image, const QString &url)
{
    FaceClient::FaceSource source;
    source.image = image;
    source.url = url;
    return errorIn(c.addFace(Home{Type::FaceList, objectId(), {}}, source));
}

FaceError getPerson(FaceClient &c)
{
    return errorIn(c.getPerson(Type::PersonGroup, objectId(), PersonId(text(guid))));
}

FaceError getFace(FaceClient &c)
{
    return errorIn(
        c.getFace(Home{Type::LargeFaceList, objectId(), {}}, PersistedFaceId(text(guid))));
}

FaceError train(FaceClient &c, Type type)
{
    return errorIn(c.train(type, objectId()));
}

QList<Provocation> argumentRows()
{
    return {
        {400, "BadArgument", "value that the service names",
         [](FaceClient &c) {
             return errorIn(c.updateContainer(Type::PersonGroup, objectId(), {u"n"_s, {}}));
         }},
        {400, "InvalidURL", "image's address",
         [](FaceClient &c) { return addFace(c, {}, u"https://x/y.jpg"_s); }},
        {400, "InvalidImage", "JPEG, PNG, GIF or BMP",
         [](FaceClient &c) { return addFace(c, "bytes"_ba, {}); }},
        {400, "InvalidImageSize", "1 KB and 6 MB",
         [](FaceClient &c) { return addFace(c, "bytes"_ba, {}); }},
        {401, "401", "valid key", [](FaceClient &c) { return errorIn(c.listSnapshots({})); },
         Kind::Gateway},
        {401, "Unspecified", "valid key",
         [](FaceClient &c) { return errorIn(c.listSnapshots({})); }},
        {403, "UnsupportedFeature", "not approved",
         [](FaceClient &c) {
             return errorIn(c.takeSnapshot({Type::PersonGroup, objectId(), {}, {}}));
         }},
        {403, "QuotaExceeded", "larger tier",
         [](FaceClient &c) { return create(c, Type::FaceList); }},
        {429, "429", "rate limit", [](FaceClient &c) { return train(c, Type::PersonGroup); },
         Kind::Gateway},
        {429, "RateLimitExceeded", "rate limit",
         [](FaceClient &c) { return train(c, Type::PersonGroup); }},
    };
}

QList<Provocation> objectRows()
{
    QList<Provocation> rows{
        {404, "PersonNotFound", "list of persons", getPerson},
        {404, "PersistedFaceNotFound", "list of faces", getFace},
        {404, "SnapshotNotFound", "48 hours",
         [](FaceClient &c) { return errorIn(c.getSnapshot(SnapshotId(text(guid)))); }},
        {404, "OperationNotFound", "no longer knows this operation",
         [](FaceClient &c) { return errorIn(c.operationStatus(OperationId(text(guid)))); }},
        {409, "ConcurrentOperationConflict", "few seconds",
         [](FaceClient &c) { return train(c, Type::PersonGroup); }},
    };
    struct Names
    {
        Type type;
        const char *notFound;
        const char *exists;
        const char *notTrained; // a face list has no training
        const char *training;
    };
    for (const Names &names :
         {Names{Type::FaceList, "FaceListNotFound", "FaceListExists", nullptr, nullptr},
          Names{Type::LargeFaceList, "LargeFaceListNotFound", "LargeFaceListExists",
                "LargeFaceListNotTrained", "LargeFaceListTrainingNotFinished"},
          Names{Type::PersonGroup, "PersonGroupNotFound", "PersonGroupExists",
                "PersonGroupNotTrained", "PersonGroupTrainingNotFinished"},
          Names{Type::LargePersonGroup, "LargePersonGroupNotFound", "LargePersonGroupExists",
                "LargePersonGroupNotTrained", "LargePersonGroupTrainingNotFinished"}}) {
        const Type type = names.type;
        rows.append({404, names.notFound, "never was one of this id",
                     [type](FaceClient &c) { return errorIn(c.getContainer(type, objectId())); }});
        rows.append(
            {409, names.exists, "another id", [type](FaceClient &c) { return create(c, type); }});
        if (names.notTrained == nullptr)
            continue;
        // The training status of such an object is a state to show; other calls get the error.
        rows.append({404, names.notTrained, "Start a training",
                     [type](FaceClient &c) { return train(c, type); }});
        rows.append({409, names.training, "running training",
                     [type](FaceClient &c) { return train(c, type); }});
    }
    return rows;
}

QString genericAdvice(int status)
{
    FaceError unknown;
    unknown.kind = Kind::Service;
    unknown.httpStatus = status;
    unknown.code = u"SomethingNew"_s;
    return unknown.advice();
}

QString problemOfKind(const FaceError &error, const Provocation &row)
{
    if (error.kind != row.kind)
        return u"the kind is %1"_s.arg(static_cast<int>(error.kind));
    if (error.httpStatus != row.status || error.code != text(row.code))
        return u"it is "_s + nameOf(error.httpStatus, error.code);
    if (error.delivery != FaceError::Delivery::Answered)
        return u"it does not count as answered"_s;
    return {};
}

} // namespace

QStringList errorTable()
{
    return {
        u"400 | BadArgument"_s,
        u"400 | InvalidURL, InvalidImage, InvalidImageSize"_s,
        u"401 | 401, Unspecified"_s,
        u"403 | UnsupportedFeature"_s,
        u"403 | QuotaExceeded"_s,
        u"404 | FaceListNotFound, LargeFaceListNotFound, PersonGroupNotFound, "
        "LargePersonGroupNotFound, PersonNotFound, PersistedFaceNotFound"_s,
        u"404 | PersonGroupNotTrained, LargePersonGroupNotTrained, "
        "LargeFaceListNotTrained"_s,
        u"409 | FaceListExists, LargeFaceListExists, PersonGroupExists, "
        "LargePersonGroupExists"_s,
        u"409 | PersonGroupTrainingNotFinished, LargePersonGroupTrainingNotFinished, "
        "LargeFaceListTrainingNotFinished, ConcurrentOperationConflict"_s,
        u"429 | 429, RateLimitExceeded"_s,
        u"404 | SnapshotNotFound, OperationNotFound"_s,
    };
}

QList<Provocation> provocations()
{
    return argumentRows() + objectRows();
}

QString nameOf(int status, const QString &code)
{
    return QString::number(status) + u' ' + code;
}

QString problemOf(const FaceError &error, int status, const char *code)
{
    const QList<Provocation> rows = provocations();
    const auto row = std::find_if(rows.begin(), rows.end(), [=](const Provocation &one) {
        return one.status == status && qstrcmp(one.code, code) == 0;
    });
    if (row == rows.end())
        return u"the table has no such row"_s;
    if (const QString problem = problemOfKind(error, *row); !problem.isEmpty())
        return problem;
    const QString summary = error.summary();
    const bool served = row->kind == Kind::Service;
    if (!summary.endsWith(u'.') || summary.startsWith(u"The service answered: "_s) != served
        || summary.contains(u"Something before"_s)) {
        return u"the summary is: "_s + summary;
    }
    const QString advice = error.advice();
    // Two rows are known by their status: whatever code a wrong key or a pause has.
    const bool byStatus = status == 401 || status == 429;
    if (!advice.contains(text(row->adviceHolds)) || advice == genericAdvice(418)
        || (!byStatus && advice == genericAdvice(status))) {
        return u"the advice is: "_s + advice;
    }
    return {};
}

} // namespace ff::tests
