// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/facejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ff::json {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::FaceError)
};

/// Reads one object and remembers the first required field that is not there.
class Fields
{
public:
    explicit Fields(const QJsonValue &value) : m_object(value.toObject())
    {
        if (!value.isObject())
            m_problem = Text::tr("The answer holds something else where an object was promised.");
    }

    [[nodiscard]] QString text(QLatin1StringView name) const
    {
        return m_object.value(name).toString();
    }
    [[nodiscard]] QString requiredText(QLatin1StringView name)
    {
        const QString found = text(name);
        if (found.isEmpty() && m_problem.isEmpty())
            m_problem = Text::tr("The answer lacks the field \"%1\".").arg(name);
        return found;
    }
    [[nodiscard]] QDateTime time(QLatin1StringView name) const { return parseTime(text(name)); }
    [[nodiscard]] QJsonArray array(QLatin1StringView name) const
    {
        return m_object.value(name).toArray();
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_problem;
};

template<class T>
Parsed<T> outcome(T value, const Fields &fields)
{
    if (!fields.problem().isEmpty())
        return Parsed<T>(std::in_place_index<1>, fields.problem());
    return Parsed<T>(std::in_place_index<0>, std::move(value));
}

template<class Id>
QList<Id> readIds(const QJsonArray &array)
{
    QList<Id> ids;
    ids.reserve(array.size());
    for (const QJsonValue &value : array)
        ids.append(Id(value.toString()));
    return ids;
}

Parsed<PersistedFace> readFace(const QJsonValue &value)
{
    Fields fields(value);
    PersistedFace face;
    face.id = PersistedFaceId(fields.requiredText("persistedFaceId"_L1));
    face.userData = fields.text("userData"_L1);
    return outcome(std::move(face), fields);
}

template<class T, class Read>
Parsed<QList<T>> readArray(const QJsonArray &array, Read read)
{
    QList<T> list;
    list.reserve(array.size());
    for (const QJsonValue &value : array) {
        Parsed<T> item = read(value);
        if (item.index() == 1)
            return Parsed<QList<T>>(std::in_place_index<1>, std::get<1>(item));
        list.append(std::get<0>(std::move(item)));
    }
    return Parsed<QList<T>>(std::in_place_index<0>, std::move(list));
}

Parsed<Container> readContainer(ContainerType type, const QJsonValue &value)
{
    Fields fields(value);
    Container container;
    container.type = type;
    container.id = ObjectId(fields.requiredText(containerTypeInfo(type).idField));
    container.name = fields.text("name"_L1);
    container.userData = fields.text("userData"_L1);
    container.recognitionModel = fields.text("recognitionModel"_L1);
    Parsed<QList<PersistedFace>> faces =
        readArray<PersistedFace>(fields.array("persistedFaces"_L1), readFace);
    if (faces.index() == 1)
        return Parsed<Container>(std::in_place_index<1>, std::get<1>(faces));
    container.faces = std::get<0>(std::move(faces));
    return outcome(std::move(container), fields);
}

Parsed<Person> readPerson(const QJsonValue &value)
{
    Fields fields(value);
    Person person;
    person.id = PersonId(fields.requiredText("personId"_L1));
    person.name = fields.text("name"_L1);
    person.userData = fields.text("userData"_L1);
    person.faceIds = readIds<PersistedFaceId>(fields.array("persistedFaceIds"_L1));
    return outcome(std::move(person), fields);
}

Parsed<Snapshot> readSnapshot(const QJsonValue &value)
{
    Fields fields(value);
    Snapshot snapshot;
    snapshot.id = SnapshotId(fields.requiredText("id"_L1));
    snapshot.account = fields.text("account"_L1);
    snapshot.typeName = fields.requiredText("type"_L1);
    snapshot.type = containerTypeFromWireName(snapshot.typeName);
    snapshot.applyScope = readIds<SubscriptionId>(fields.array("applyScope"_L1));
    snapshot.userData = fields.text("userData"_L1);
    snapshot.createdTime = fields.time("createdTime"_L1);
    snapshot.lastUpdateTime = fields.time("lastUpdateTime"_L1);
    return outcome(std::move(snapshot), fields);
}

QString syntaxProblem(const QByteArray &body, const QJsonParseError &error)
{
    if (body.trimmed().isEmpty())
        return Text::tr("The answer is empty.");
    return Text::tr("The answer is not valid JSON: %1 (at byte %2 of %3).")
        .arg(error.errorString())
        .arg(error.offset)
        .arg(body.size());
}

template<class T, class Read>
Parsed<T> parseObject(const QByteArray &body, Read read)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return Parsed<T>(std::in_place_index<1>, syntaxProblem(body, error));
    return read(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
}

template<class T, class Read>
Parsed<QList<T>> parseArray(const QByteArray &body, Read read)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return Parsed<QList<T>>(std::in_place_index<1>, syntaxProblem(body, error));
    if (!document.isArray()) {
        return Parsed<QList<T>>(
            std::in_place_index<1>,
            Text::tr("The answer holds something else where a list was promised."));
    }
    return readArray<T>(document.array(), read);
}

// The spellings of all versions, without regard to case and blanks.
QString spelling(QStringView text)
{
    return text.toString().toLower().remove(u' ').remove(u'_').remove(u'-');
}

} // namespace

Parsed<QList<Container>> parseContainers(ContainerType type, const QByteArray &body)
{
    return parseArray<Container>(
        body, [type](const QJsonValue &value) { return readContainer(type, value); });
}

Parsed<Container> parseContainer(ContainerType type, const QByteArray &body)
{
    return parseObject<Container>(
        body, [type](const QJsonValue &value) { return readContainer(type, value); });
}

Parsed<QList<Person>> parsePersons(const QByteArray &body)
{
    return parseArray<Person>(body, readPerson);
}

Parsed<Person> parsePerson(const QByteArray &body)
{
    return parseObject<Person>(body, readPerson);
}

Parsed<QList<PersistedFace>> parseFaces(const QByteArray &body)
{
    return parseArray<PersistedFace>(body, readFace);
}

Parsed<PersistedFace> parseFace(const QByteArray &body)
{
    return parseObject<PersistedFace>(body, readFace);
}

Parsed<QList<Snapshot>> parseSnapshots(const QByteArray &body)
{
    return parseArray<Snapshot>(body, readSnapshot);
}

Parsed<Snapshot> parseSnapshot(const QByteArray &body)
{
    return parseObject<Snapshot>(body, readSnapshot);
}

Parsed<OperationStatus> parseOperationStatus(const QByteArray &body)
{
    return parseObject<OperationStatus>(body, [](const QJsonValue &value) {
        Fields fields(value);
        OperationStatus status;
        status.rawStatus = fields.requiredText("status"_L1);
        status.state = parseOperationState(status.rawStatus);
        status.createdTime = fields.time("createdTime"_L1);
        status.lastActionTime = fields.time("lastActionTime"_L1);
        status.finishedTime = fields.time("finishedTime"_L1);
        status.resourceLocation = fields.text("resourceLocation"_L1);
        status.message = fields.text("message"_L1);
        return outcome(std::move(status), fields);
    });
}

Parsed<TrainingStatus> parseTrainingStatus(const QByteArray &body)
{
    return parseObject<TrainingStatus>(body, [](const QJsonValue &value) {
        Fields fields(value);
        TrainingStatus status;
        status.rawStatus = fields.requiredText("status"_L1);
        status.state = parseTrainingState(status.rawStatus);
        status.createdTime = fields.time("createdDateTime"_L1);
        status.lastActionTime = fields.time("lastActionDateTime"_L1);
        status.lastSuccessfulTime = fields.time("lastSuccessfulTrainingDateTime"_L1);
        status.message = fields.text("message"_L1);
        return outcome(std::move(status), fields);
    });
}

Parsed<PersonId> parseCreatedPerson(const QByteArray &body)
{
    return parseObject<PersonId>(body, [](const QJsonValue &value) {
        Fields fields(value);
        PersonId id(fields.requiredText("personId"_L1));
        return outcome(std::move(id), fields);
    });
}

Parsed<PersistedFaceId> parseAddedFace(const QByteArray &body)
{
    return parseObject<PersistedFaceId>(body, [](const QJsonValue &value) {
        Fields fields(value);
        PersistedFaceId id(fields.requiredText("persistedFaceId"_L1));
        return outcome(std::move(id), fields);
    });
}

QDateTime parseTime(QStringView text)
{
    static const QRegularExpression form(
        u"\\A\\s*(\\d{4})-(\\d{2})-(\\d{2})[Tt ](\\d{2}):(\\d{2}):(\\d{2})(?:[.,](\\d+))?"
        "\\s*(?:([Zz])|([+-])(\\d{2}):?(\\d{2}))?\\s*\\z"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    const QString fraction = match.captured(7).left(3).leftJustified(3, u'0');
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt(), fraction.toInt());
    if (!date.isValid() || !time.isValid())
        return {};
    constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;
    const qint64 day = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    qint64 ms = day * msPerDay + time.msecsSinceStartOfDay();
    if (!match.captured(9).isEmpty()) {
        const qint64 offset =
            (match.captured(10).toInt() * 60 + match.captured(11).toInt()) * 60'000LL;
        ms += match.captured(9) == "-"_L1 ? offset : -offset;
    }
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC();
}

OperationState parseOperationState(QStringView text)
{
    const QString state = spelling(text);
    if (state == "notstarted"_L1 || state == "nonstarted"_L1)
        return OperationState::NotStarted;
    if (state == "running"_L1)
        return OperationState::Running;
    if (state == "succeeded"_L1)
        return OperationState::Succeeded;
    if (state == "failed"_L1)
        return OperationState::Failed;
    return OperationState::Unknown;
}

TrainingState parseTrainingState(QStringView text)
{
    switch (parseOperationState(text)) {
    case OperationState::NotStarted:
        return TrainingState::NotStarted;
    case OperationState::Running:
        return TrainingState::Running;
    case OperationState::Succeeded:
        return TrainingState::Succeeded;
    case OperationState::Failed:
        return TrainingState::Failed;
    case OperationState::Unknown:
        return TrainingState::Unknown;
    }
    Q_UNREACHABLE();
}

OperationId operationIdOfLocation(const QByteArray &location)
{
    const QString path = QUrl::fromEncoded(location.trimmed()).path();
    static const QRegularExpression form(u"(?:\\A|/)operations/([A-Za-z0-9-]{1,64})/?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return OperationId(form.match(path).captured(1));
}

} // namespace ff::json
