// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The error table of the service ("Errors" in the wire facts), row by row: each error is provoked
// through the wire, by script, and reads as what happened
// and what to do.
#include "tests/faults/errortable.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Kind = FaceError::Kind;
using Type = ContainerType;

class TestErrorTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsProvoked();
    void scripted_data();
    void scripted();
    void neverTrainedIsAState();
    void adviceFitsItsRow();
};

void TestErrorTable::everyRowIsProvoked()
{
    QSet<QString> table;
    for (const QString &line : errorTable()) {
        const QStringList cells = line.split(u" | "_s);
        for (const QString &code : cells.at(1).split(u", "_s))
            table += cells.at(0) + u' ' + code;
    }
    QSet<QString> provoked;
    for (const Provocation &row : provocations())
        provoked += nameOf(row.status, QString::fromLatin1(row.code));
    QCOMPARE(table - provoked, QSet<QString>{});
    QCOMPARE(provoked - table, QSet<QString>{});
    QCOMPARE(provoked.size(), provocations().size());
}

void TestErrorTable::scripted_data()
{
    QTest::addColumn<Provocation>("row");
    for (const Provocation &row : provocations())
        QTest::newRow(qPrintable(nameOf(row.status, QString::fromLatin1(row.code)))) << row;
}

void TestErrorTable::scripted()
{
    QFETCH(Provocation, row);
    FaultServer server;
    const QByteArray words = row.status == 429 ? "Try again in 400 seconds." : "Words of old";
    server.addRule({.answer = FaultServer::json(row.status, faceError(row.code, words))});
    const auto client = makeClient(server.endpoint());
    const FaceError error = row.call(*client);
    QCOMPARE(problemOf(error, row.status, row.code), QString());
    QCOMPARE(error.message, QString::fromLatin1(words));
    if (row.kind == Kind::Service)
        QVERIFY(error.summary().contains(QString::fromLatin1(words)));
    QVERIFY(error.details().contains(u"HTTP "_s + QString::number(row.status)));
    if (row.status == 429)
        QVERIFY2(error.advice().contains(u"400"_s), qPrintable(error.advice()));
}

void TestErrorTable::neverTrainedIsAState()
{
    for (const char *code :
         {"PersonGroupNotTrained", "LargePersonGroupNotTrained", "LargeFaceListNotTrained"}) {
        FaultServer server;
        server.addRule({.answer = FaultServer::json(404, faceError(code, "never"))});
        const auto client = makeClient(server.endpoint());
        const auto status = resultOf(client->trainingStatus(Type::PersonGroup, ObjectId(u"g"_s)));
        QVERIFY(status.ok());
        QCOMPARE(status->state, TrainingState::NotStarted);
    }
}

void TestErrorTable::adviceFitsItsRow()
{
    // No advice serves two lines of the table that call for different acts.
    QHash<QString, QString> rowOfAdvice;
    for (const QString &line : errorTable()) {
        const QStringList cells = line.split(u" | "_s);
        for (const QString &code : cells.at(1).split(u", "_s)) {
            FaceError error;
            error.kind = Kind::Service;
            error.httpStatus = cells.at(0).toInt();
            error.code = code;
            const QString row = rowOfAdvice.value(error.advice(), line);
            QCOMPARE(row, line);
            rowOfAdvice.insert(error.advice(), line);
        }
    }
}

QTEST_GUILESS_MAIN(TestErrorTable)
#include "tst_errortable.moc"
