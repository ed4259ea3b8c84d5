// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfers/containercomparison.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <utility>

namespace ff {

namespace {

constexpr qsizetype namedDifferences = 1'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

/// Collects checks; a sentence is made only while there is room for it.
class Report
{
public:
    using Check = VerificationReport::Check;

    template<class Sentence>
    void hold(Check &check, bool equal, Sentence sentence)
    {
        ++check.compared;
        if (equal)
            return;
        ++check.different;
        ++m_report.differenceCount;
        if (m_report.differences.size() < namedDifferences)
            m_report.differences.append(sentence());
    }
    void add(const Check &check) { m_report.checks.append(check); }
    [[nodiscard]] VerificationReport take() { return std::move(m_report); }
    [[nodiscard]] VerificationReport &value() { return m_report; }

private:
    VerificationReport m_report;
};

Report::Check check(const QString &what)
{
    Report::Check made;
    made.what = what;
    return made;
}

template<class Item>
auto byId(const QList<Item> &items)
{
    QHash<decltype(Item::id), const Item *> index;
    index.reserve(items.size());
    for (const Item &item : items)
        index.insert(item.id, &item);
    return index;
}

bool isTrained(const TrainingStatus &status)
{
    return status.state == TrainingState::Succeeded || status.lastSuccessfulTime.isValid();
}

QString trainedText(const TrainingStatus &status)
{
    return isTrained(status) ? Text::tr("trained") : Text::tr("not trained");
}

/// One value of the container itself: one check, one comparison.
void compareValue(Report &report, const QString &what, const QString &source, const QString &target)
{
    Report::Check made = check(what);
    report.hold(made, source == target, [&] {
        return Text::tr("%1 differs: “%2” in the source, “%3” in the copy.")
            .arg(what, source, target);
    });
    report.add(made);
}

void compareCount(Report &report, const QString &what, qsizetype source, qsizetype target)
{
    Report::Check made = check(what);
    report.hold(made, source == target, [&] {
        return Text::tr("%1 differs: %2 in the source, %3 in the copy.")
            .arg(what, QString::number(source), QString::number(target));
    });
    report.add(made);
}

void compareContainerItself(Report &report, const ContainerContents &source,
                            const ContainerContents &target)
{
    const Container &from = source.container;
    const Container &to = target.container;
    compareValue(report, Text::tr("Type"), containerTypeDisplayName(from.type),
                 containerTypeDisplayName(to.type));
    compareValue(report, Text::tr("Name"), from.name, to.name);
    compareValue(report, Text::tr("User data"), from.userData, to.userData);
    compareValue(report, Text::tr("Recognition model"), from.recognitionModel, to.recognitionModel);
    if (containerTypeInfo(from.type).hasTraining) {
        compareValue(report, Text::tr("Training state"), trainedText(source.training),
                     trainedText(target.training));
    }
}

/// The faces of one person; their ids are all the listing tells.
void comparePersonFaces(Report &report, Report::Check &faces, const Person &from, const Person &to)
{
    const QSet<PersistedFaceId> source(from.faceIds.cbegin(), from.faceIds.cend());
    const QSet<PersistedFaceId> target(to.faceIds.cbegin(), to.faceIds.cend());
    for (const PersistedFaceId &id : source) {
        report.hold(faces, target.contains(id), [&] {
            return Text::tr("Face %1 of person %2 is missing in the copy.")
                .arg(id.text(), from.id.text());
        });
    }
    for (const PersistedFaceId &id : target) {
        if (source.contains(id))
            continue;
        report.hold(faces, false, [&] {
            return Text::tr("Face %1 of person %2 is only in the copy.")
                .arg(id.text(), to.id.text());
        });
    }
}

qsizetype faceCount(const QList<Person> &persons)
{
    qsizetype count = 0;
    for (const Person &person : persons)
        count += person.faceIds.size();
    return count;
}

void comparePersons(Report &report, const QList<Person> &source, const QList<Person> &target)
{
    Report::Check ids = check(Text::tr("Person ids"));
    Report::Check names = check(Text::tr("Person names"));
    Report::Check userData = check(Text::tr("Person user data"));
    Report::Check faces = check(Text::tr("Face ids"));
    const auto inTarget = byId(target);
    const auto inSource = byId(source);
    for (const Person &from : source) {
        const Person *to = inTarget.value(from.id);
        report.hold(ids, to != nullptr, [&] {
            return Text::tr("Person %1 is missing in the copy.").arg(from.id.text());
        });
        if (!to)
            continue;
        report.hold(names, from.name == to->name, [&] {
            return Text::tr("The name of person %1 differs: “%2” in the source, “%3” in the copy.")
                .arg(from.id.text(), from.name, to->name);
        });
        report.hold(userData, from.userData == to->userData, [&] {
            return Text::tr("The user data of person %1 differs.").arg(from.id.text());
        });
        comparePersonFaces(report, faces, from, *to);
    }
    for (const Person &to : target) {
        if (!inSource.contains(to.id)) {
            report.hold(ids, false, [&] {
                return Text::tr("Person %1 is only in the copy.").arg(to.id.text());
            });
        }
    }
    compareCount(report, Text::tr("Number of persons"), source.size(), target.size());
    compareCount(report, Text::tr("Number of faces"), faceCount(source), faceCount(target));
    for (const Report::Check &made : {ids, names, userData, faces})
        report.add(made);
}

void compareFaces(Report &report, const QList<PersistedFace> &source,
                  const QList<PersistedFace> &target)
{
    Report::Check ids = check(Text::tr("Face ids"));
    Report::Check userData = check(Text::tr("Face user data"));
    const auto inTarget = byId(target);
    const auto inSource = byId(source);
    for (const PersistedFace &from : source) {
        const PersistedFace *to = inTarget.value(from.id);
        report.hold(ids, to != nullptr, [&] {
            return Text::tr("Face %1 is missing in the copy.").arg(from.id.text());
        });
        if (to) {
            report.hold(userData, from.userData == to->userData, [&] {
                return Text::tr("The user data of face %1 differs.").arg(from.id.text());
            });
        }
    }
    for (const PersistedFace &to : target) {
        if (!inSource.contains(to.id)) {
            report.hold(ids, false,
                        [&] { return Text::tr("Face %1 is only in the copy.").arg(to.id.text()); });
        }
    }
    compareCount(report, Text::tr("Number of faces"), source.size(), target.size());
    report.add(ids);
    report.add(userData);
}

} // namespace

VerificationReport compareContainers(const ContainerContents &source,
                                     const ContainerContents &target)
{
    Report report;
    compareContainerItself(report, source, target);
    report.value().notCompared = Text::tr("Face templates cannot be read and were not compared.");
    if (containerTypeInfo(source.container.type).hasPersons) {
        comparePersons(report, source.persons, target.persons);
        report.value().notCompared +=
            QLatin1Char(' ')
            + Text::tr(
                "User data of single faces in person groups was not read (one call a face).");
    } else {
        compareFaces(report, source.container.faces, target.container.faces);
    }
    report.value().completed = true;
    return report.take();
}

} // namespace ff
