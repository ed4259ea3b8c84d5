// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/everycall.h"

using namespace Qt::StringLiterals;

namespace ff::tests {

namespace {

using Home = FaceClient::FaceHome;
using Type = ContainerType;

ObjectId group()
{
    return ObjectId(u"g-1"_s);
}

/// Adds rows to the list it was made with.
struct Rows
{
    QList<EveryCall> &list;
    void operator()(const char *name, const QByteArray &method, const QByteArray &target,
                    const QByteArray &body, const EveryCall::Begin &begin) const
    {
        list.append({name, method, "/face/v1.0" + target, body, begin});
    }
};

void addContainerCalls(const Rows &row)
{
    row("list face lists", "GET"_ba, "/facelists?returnRecognitionModel=true"_ba, {},
        [](FaceClient &c) {
            return later(c.listContainers(Type::FaceList, {u"x"_s, 10}));
        });
    row("list large face lists", "GET"_ba,
        "/largefacelists?start=x&top=10&returnRecognitionModel=true"_ba, {}, [](FaceClient &c) {
            return later(c.listContainers(Type::LargeFaceList, {u"x"_s, 10}));
        });
    row("list groups", "GET"_ba, "/persongroups?top=1000&returnRecognitionModel=true"_ba, {},
        [](FaceClient &c) { return later(c.listContainers(Type::PersonGroup, {})); });
    row("get large group", "GET"_ba, "/largepersongroups/g-1?returnRecognitionModel=true"_ba, {},
        [](FaceClient &c) { return later(c.getContainer(Type::LargePersonGroup, group())); });
    row("create", "PUT"_ba, "/persongroups/g-1"_ba,
        R"({"name":"n","recognitionModel":"recognition_04","userData":"u"})"_ba, [](FaceClient &c) {
            return later(c.createContainer(
                {Type::PersonGroup, group(), u"n"_s, u"u"_s, u"recognition_04"_s}));
        });
    row("create without model", "PUT"_ba, "/facelists/g-1"_ba, R"({"name":"n","userData":""})"_ba,
        [](FaceClient &c) {
            return later(c.createContainer({Type::FaceList, group(), u"n"_s, {}, {}}));
        });
    row("update", "PATCH"_ba, "/largefacelists/g-1"_ba, R"({"userData":"u"})"_ba,
        [](FaceClient &c) {
            return later(c.updateContainer(Type::LargeFaceList, group(), {{}, u"u"_s}));
        });
    row("delete", "DELETE"_ba, "/facelists/g-1"_ba, {},
        [](FaceClient &c) { return later(c.deleteContainer(Type::FaceList, group())); });
    row("train", "POST"_ba, "/largefacelists/g-1/train"_ba, {},
        [](FaceClient &c) { return later(c.train(Type::LargeFaceList, group())); });
    row("training", "GET"_ba, "/persongroups/g-1/training"_ba, {},
        [](FaceClient &c) { return later(c.trainingStatus(Type::PersonGroup, group())); });
}

void addPersonCalls(const Rows &row)
{
    row("list persons", "GET"_ba, "/persongroups/g-1/persons?start=p&top=5"_ba, {},
        [](FaceClient &c) {
            return later(c.listPersons(Type::PersonGroup, group(), {u"p"_s, 5}));
        });
    row("get person", "GET"_ba, "/persongroups/g-1/persons/p"_ba, {}, [](FaceClient &c) {
        return later(c.getPerson(Type::PersonGroup, group(), PersonId(u"p"_s)));
    });
    row("create person", "POST"_ba, "/largepersongroups/g-1/persons"_ba,
        R"({"name":"Ann","userData":"u"})"_ba, [](FaceClient &c) {
            return later(c.createPerson(Type::LargePersonGroup, group(), u"Ann"_s, u"u"_s));
        });
    row("update person", "PATCH"_ba, "/persongroups/g-1/persons/p"_ba, R"({"name":"Bo"})"_ba,
        [](FaceClient &c) {
            return later(
                c.updatePerson(Type::PersonGroup, group(), PersonId(u"p"_s), {u"Bo"_s, {}}));
        });
    row("delete person", "DELETE"_ba, "/persongroups/g-1/persons/p"_ba, {}, [](FaceClient &c) {
        return later(c.deletePerson(Type::PersonGroup, group(), PersonId(u"p"_s)));
    });
    row("list persons unparsed", "GET"_ba, "/largepersongroups/g-1/persons?start=p&top=5"_ba, {},
        [](FaceClient &c) {
            return later(c.listPersonsPage(Type::LargePersonGroup, group(), {u"p"_s, 5}));
        });
}

void addFaceCalls(const Rows &row)
{
    row("list faces", "GET"_ba, "/largefacelists/g-1/persistedfaces?top=1000"_ba, {},
        [](FaceClient &c) { return later(c.listFaces(Type::LargeFaceList, group(), {})); });
    row("get face of person", "GET"_ba, "/persongroups/g-1/persons/p/persistedfaces/f"_ba, {},
        [](FaceClient &c) {
            return later(c.getFace(Home{Type::PersonGroup, group(), PersonId(u"p"_s)},
                                   PersistedFaceId(u"f"_s)));
        });
    row("add face from image", "POST"_ba,
        "/facelists/g-1/persistedfaces?userData=a%26b%2Bc%20%C3%A9&targetFace=1,2,3,4"
        "&detectionModel=detection_03"_ba,
        "\xff\xd8image"_ba, [](FaceClient &c) {
            FaceClient::FaceSource source;
            source.image = "\xff\xd8image"_ba;
            source.userData = u"a&b+c é"_s;
            source.targetFace = {1, 2, 3, 4};
            source.detectionModel = u"detection_03"_s;
            return later(c.addFace(Home{Type::FaceList, group(), {}}, source));
        });
    row("add face from url", "POST"_ba, "/persongroups/g-1/persons/p/persistedfaces"_ba,
        R"({"url":"https://x/y.jpg"})"_ba, [](FaceClient &c) {
            FaceClient::FaceSource source;
            source.url = u"https://x/y.jpg"_s;
            return later(c.addFace(Home{Type::PersonGroup, group(), PersonId(u"p"_s)}, source));
        });
    row("update face", "PATCH"_ba, "/largefacelists/g-1/persistedfaces/f"_ba,
        R"({"userData":"u"})"_ba, [](FaceClient &c) {
            return later(c.updateFace(Home{Type::LargeFaceList, group(), {}},
                                      PersistedFaceId(u"f"_s), u"u"_s));
        });
    row("delete face", "DELETE"_ba, "/facelists/g-1/persistedfaces/f"_ba, {}, [](FaceClient &c) {
        return later(c.deleteFace(Home{Type::FaceList, group(), {}}, PersistedFaceId(u"f"_s)));
    });
    row("list faces unparsed", "GET"_ba, "/largefacelists/g-1/persistedfaces?start=p&top=5"_ba, {},
        [](FaceClient &c) {
            return later(c.listFacesPage(Type::LargeFaceList, group(), {u"p"_s, 5}));
        });
}

void addSnapshotCalls(const Rows &row)
{
    row("list snapshots", "GET"_ba, "/snapshots"_ba, {},
        [](FaceClient &c) { return later(c.listSnapshots({})); });
    row("list some snapshots", "GET"_ba, "/snapshots?type=LargePersonGroup&applyScope=a-b,c-d"_ba,
        {}, [](FaceClient &c) {
            return later(c.listSnapshots(
                {Type::LargePersonGroup, {SubscriptionId(u"a-b"_s), SubscriptionId(u"c-d"_s)}}));
        });
    row("get snapshot", "GET"_ba, "/snapshots/s"_ba, {},
        [](FaceClient &c) { return later(c.getSnapshot(SnapshotId(u"s"_s))); });
    row("update scope", "PATCH"_ba, "/snapshots/s"_ba, R"({"applyScope":["a-b"]})"_ba,
        [](FaceClient &c) {
            return later(c.updateSnapshot(SnapshotId(u"s"_s),
                                          {QList<SubscriptionId>{SubscriptionId(u"a-b"_s)}, {}}));
        });
    row("update userData", "PATCH"_ba, "/snapshots/s"_ba, R"({"userData":""})"_ba,
        [](FaceClient &c) {
            return later(c.updateSnapshot(SnapshotId(u"s"_s), {{}, QString()}));
        });
    row("delete snapshot", "DELETE"_ba, "/snapshots/s"_ba, {},
        [](FaceClient &c) { return later(c.deleteSnapshot(SnapshotId(u"s"_s))); });
    row("take", "POST"_ba, "/snapshots"_ba,
        R"({"applyScope":["a-b"],"objectId":"g-1","type":"LargePersonGroup","userData":"u"})"_ba,
        [](FaceClient &c) {
            return later(c.takeSnapshot(
                {Type::LargePersonGroup, group(), {SubscriptionId(u"a-b"_s)}, u"u"_s}));
        });
    row("apply", "POST"_ba, "/snapshots/s/apply"_ba, R"({"mode":"CreateNew","objectId":"copy"})"_ba,
        [](FaceClient &c) {
            return later(c.applySnapshot({SnapshotId(u"s"_s), ObjectId(u"copy"_s)}));
        });
    row("operation", "GET"_ba, "/operations/o"_ba, {},
        [](FaceClient &c) { return later(c.operationStatus(OperationId(u"o"_s))); });
}

} // namespace

QList<EveryCall> everyCall()
{
    QList<EveryCall> list;
    const Rows row{list};
    addContainerCalls(row);
    addPersonCalls(row);
    addFaceCalls(row);
    addSnapshotCalls(row);
    return list;
}

} // namespace ff::tests
