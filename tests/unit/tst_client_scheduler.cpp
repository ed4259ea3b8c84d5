// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rate, the lanes and the retries, on a clock that the test moves.
#include "client/ratewindow.h"
#include "client/requestscheduler.h"
#include "client/retrypolicy.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ff;

Q_DECLARE_METATYPE(ff::FaceError)

namespace {

/// A scheduler on a clock of its own, and what left when.
struct Bench
{
    explicit Bench(Tier tier) : scheduler(tier, [this] { return now; }) { }

    RequestScheduler::Ticket ask(Lane lane, const QString &name = {})
    {
        auto ticket = std::make_shared<RequestScheduler::Ticket>(0);
        *ticket = scheduler.enqueue(lane, [this, ticket, name] {
            left += name;
            times.push_back(now);
            running.push_back(*ticket);
        });
        return *ticket;
    }
    void finishOldest()
    {
        const RequestScheduler::Ticket ticket = running.front();
        running.erase(running.begin());
        scheduler.release(ticket);
    }
    void finishAll()
    {
        while (!running.empty())
            finishOldest();
    }

    qint64 now = 1'000'000;
    QStringList left;
    std::vector<qint64> times;
    std::vector<RequestScheduler::Ticket> running;
    RequestScheduler scheduler;
};

FaceError http(int status, qint64 retryAfter = -1)
{
    FaceError error;
    error.kind = FaceError::Kind::Service;
    error.httpStatus = status;
    error.retryAfterMs = retryAfter;
    return error;
}

FaceError network(FaceError::Cause cause)
{
    FaceError error;
    error.kind = FaceError::Kind::Network;
    error.cause = cause;
    return error;
}

} // namespace

class TestClientScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesInOrder();
    void fiveAndOne();
    void withdrawn();
    void held();
    void pauseStopsAll();
    void wakesByItself();
    void neverAboveTheRate_data();
    void neverAboveTheRate();
    void fullRateIsReached();
    void reserveForTheOperator_data();
    void reserveForTheOperator();
    void retries_data();
    void retries();
    void neverForOtherVerbs();
    void backoffGrows();
    void pauses();
};

void TestClientScheduler::lanesInOrder()
{
    Bench bench(Tier::Standard);
    bench.ask(Lane::Prefetch, u"prefetch"_s);
    bench.ask(Lane::Polling, u"polling"_s);
    bench.ask(Lane::Operator, u"first"_s);
    bench.ask(Lane::Mutation, u"mutation"_s);
    bench.ask(Lane::Operator, u"second"_s);
    QVERIFY(bench.left.isEmpty()); // never inside enqueue()
    bench.scheduler.pump();
    QCOMPARE(bench.left,
             (QStringList{u"first"_s, u"second"_s, u"mutation"_s, u"polling"_s, u"prefetch"_s}));
}

void TestClientScheduler::fiveAndOne()
{
    Bench bench(Tier::Standard);
    for (int i = 0; i < 7; ++i)
        bench.ask(Lane::Mutation, u"m"_s);
    bench.scheduler.pump();
    QCOMPARE(bench.left.size(), 5);
    bench.ask(Lane::Operator, u"o1"_s);
    bench.ask(Lane::Operator, u"o2"_s);
    bench.scheduler.pump();
    QCOMPARE(bench.left.size(), 6);
    QCOMPARE(bench.left.last(), u"o1"_s);
    bench.finishOldest();
    bench.scheduler.pump();
    QCOMPARE(bench.left.last(), u"o2"_s);
    QCOMPARE(bench.scheduler.inFlight(), 6);
    bench.finishOldest();
    bench.scheduler.pump();
    QCOMPARE(bench.scheduler.inFlight(), 5); // the sixth slot is not for mutations
    QCOMPARE(bench.scheduler.waiting(), 2);
}

void TestClientScheduler::withdrawn()
{
    Bench bench(Tier::Standard);
    const auto ticket = bench.ask(Lane::Polling, u"gone"_s);
    bench.ask(Lane::Polling, u"stays"_s);
    QVERIFY(bench.scheduler.withdraw(ticket));
    QVERIFY(!bench.scheduler.withdraw(ticket));
    bench.scheduler.pump();
    QCOMPARE(bench.left, QStringList{u"stays"_s});
    QVERIFY(!bench.scheduler.withdraw(bench.running.front())); // it has left
    bench.scheduler.release(9999); // a stranger frees nothing
    QCOMPARE(bench.scheduler.inFlight(), 1);
}

void TestClientScheduler::held()
{
    Bench bench(Tier::Standard);
    bench.scheduler.setHeld(true);
    bench.ask(Lane::Operator, u"a"_s);
    bench.scheduler.pump();
    QVERIFY(bench.left.isEmpty());
    bench.scheduler.setHeld(false);
    bench.scheduler.pump();
    QCOMPARE(bench.left.size(), 1);
}

void TestClientScheduler::pauseStopsAll()
{
    Bench bench(Tier::Standard);
    bench.scheduler.pauseFor(26'000);
    bench.scheduler.pauseFor(1'000); // a shorter one does not shorten it
    bench.ask(Lane::Operator, u"a"_s);
    bench.now += 25'999;
    bench.scheduler.pump();
    QVERIFY(bench.left.isEmpty());
    QCOMPARE(bench.scheduler.pauseRemainingMs(), 1);
    bench.now += 1;
    bench.scheduler.pump();
    QCOMPARE(bench.left.size(), 1);
}

// The real timer, since everything else here calls pump() by hand.
void TestClientScheduler::wakesByItself()
{
    RequestScheduler scheduler(Tier::Standard);
    int left = 0;
    std::vector<RequestScheduler::Ticket> tickets;
    for (int i = 0; i < 12; ++i) {
        auto ticket = std::make_shared<RequestScheduler::Ticket>(0);
        *ticket = scheduler.enqueue(Lane::Operator, [&scheduler, &left, ticket] {
            ++left;
            scheduler.release(*ticket);
        });
    }
    QTRY_COMPARE(left, 12); // 10, a second, and 2 more
    scheduler.pauseFor(50);
    scheduler.enqueue(Lane::Operator, [&left] { ++left; });
    QTRY_COMPARE(left, 13);
}

void TestClientScheduler::neverAboveTheRate_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<int>("slowestMs");
    QTest::newRow("S0, fast answers") << Tier::Standard << 20;
    QTest::newRow("S0, slow answers") << Tier::Standard << 1500;
    QTest::newRow("F0, fast answers") << Tier::Free << 50;
    QTest::newRow("F0, slow answers") << Tier::Free << 20'000;
}

// The service counts arrivals, anywhere between the send and the end of the exchange.
void TestClientScheduler::neverAboveTheRate()
{
    QFETCH(Tier, tier);
    QFETCH(int, slowestMs);
    struct OnTheWay
    {
        qint64 end;
        RequestScheduler::Ticket ticket;
    };
    QRandomGenerator random(4711);
    Bench bench(tier);
    std::vector<qint64> arrivals;
    std::vector<OnTheWay> wire;
    const qint64 window = RateWindow::windowMs(tier);
    const int most = RateWindow::requestsPerWindow(tier);
    const qint64 until = bench.now + 12 * window;
    const qint64 step = window / 200;
    while (bench.now < until) {
        while (bench.scheduler.waiting() < 3)
            bench.ask(random.bounded(4) == 0 ? Lane::Mutation : Lane::Operator);
        bench.scheduler.pump();
        for (const RequestScheduler::Ticket ticket : bench.running) {
            const qint64 end = bench.now + 1 + random.bounded(slowestMs);
            arrivals.push_back(bench.now + random.bounded(static_cast<int>(end - bench.now) + 1));
            wire.push_back({end, ticket});
        }
        bench.running.clear();
        bench.now += step;
        for (auto it = wire.begin(); it != wire.end();) {
            if (it->end <= bench.now) {
                bench.scheduler.release(it->ticket);
                it = wire.erase(it);
            } else {
                ++it;
            }
        }
    }
    std::sort(arrivals.begin(), arrivals.end());
    QVERIFY(arrivals.size() > static_cast<std::size_t>(most) * 3); // it did work
    for (std::size_t i = 0; i + static_cast<std::size_t>(most) < arrivals.size(); ++i)
        QVERIFY(arrivals.at(i + static_cast<std::size_t>(most)) - arrivals.at(i) >= window);
}

void TestClientScheduler::fullRateIsReached()
{
    // Quick answers: what is lost to caution stays below a tenth.
    Bench bench(Tier::Standard);
    const qint64 until = bench.now + 20'000;
    while (bench.now < until) {
        while (bench.scheduler.waiting() < 3)
            bench.ask(Lane::Operator);
        bench.scheduler.pump();
        bench.now += 10;
        bench.finishAll();
    }
    QVERIFY2(bench.times.size() > 180, qPrintable(QString::number(bench.times.size())));
    QVERIFY(bench.times.size() <= 210);
}

void TestClientScheduler::reserveForTheOperator_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<Lane>("lane");
    for (const Lane lane : {Lane::Mutation, Lane::Polling, Lane::Prefetch}) {
        QTest::addRow("F0 lane %d", static_cast<int>(lane)) << Tier::Free << lane;
        QTest::addRow("S0 lane %d", static_cast<int>(lane)) << Tier::Standard << lane;
    }
}

void TestClientScheduler::reserveForTheOperator()
{
    QFETCH(Tier, tier);
    QFETCH(Lane, lane);
    Bench bench(tier);
    for (int i = 0; i < 40; ++i)
        bench.ask(lane);
    for (int i = 0; i < 40; ++i) {
        bench.scheduler.pump();
        bench.finishAll();
    }
    const int most = RateWindow::requestsPerWindow(tier);
    QCOMPARE(static_cast<int>(bench.times.size()), RateWindow::share(tier, lane));
    QVERIFY(RateWindow::share(tier, lane) < most);
    // What is left is the operator's, at once, and no more than that.
    for (int i = 0; i < 40; ++i)
        bench.ask(Lane::Operator);
    for (int i = 0; i < 40; ++i) {
        bench.scheduler.pump();
        bench.finishAll();
    }
    QCOMPARE(static_cast<int>(bench.times.size()), most);
    QCOMPARE(RateWindow::share(Tier::Free, Lane::Mutation), 18);
}

void TestClientScheduler::retries_data()
{
    QTest::addColumn<FaceError>("error");
    QTest::addColumn<bool>("retry");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("HTTP %d", status) << http(status) << true;
    for (const int status : {0, 200, 302, 400, 401, 403, 404, 409, 413, 501, 505})
        QTest::addRow("HTTP %d", status) << http(status) << false;
    using Cause = FaceError::Cause;
    QTest::newRow("closed") << network(Cause::Closed) << true;
    QTest::newRow("timeout") << network(Cause::Timeout) << true;
    QTest::newRow("other") << network(Cause::Other) << true;
    QTest::newRow("unknown host") << network(Cause::HostNotFound) << false;
    QTest::newRow("refused") << network(Cause::ConnectionRefused) << false;
    for (const FaceError::Kind kind :
         {FaceError::Kind::Tls, FaceError::Kind::Malformed, FaceError::Kind::TooLarge,
          FaceError::Kind::Refused, FaceError::Kind::MissingKey, FaceError::Kind::Cancelled}) {
        FaceError error = http(503);
        error.kind = kind;
        QTest::addRow("kind %d", static_cast<int>(kind)) << error << false;
    }
}

void TestClientScheduler::retries()
{
    QFETCH(FaceError, error);
    QFETCH(bool, retry);
    const RetryTiming timing;
    QCOMPARE(decideRetry(Verb::Get, error, 1, timing).retry, retry);
    QCOMPARE(decideRetry(Verb::Get, error, maxAttempts - 1, timing).retry, retry);
    QVERIFY(!decideRetry(Verb::Get, error, maxAttempts, timing).retry);
}

void TestClientScheduler::neverForOtherVerbs()
{
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        for (const int status : {408, 409, 429, 500, 502, 503, 504})
            QCOMPARE(decideRetry(verb, http(status, 1000), 1, {}), RetryDecision{});
        QCOMPARE(decideRetry(verb, network(FaceError::Cause::Closed), 1, {}), RetryDecision{});
    }
}

void TestClientScheduler::backoffGrows()
{
    const RetryTiming full{400, 1.0};
    const RetryTiming least{400, 0.0};
    QCOMPARE(decideRetry(Verb::Get, http(500), 1, full).delayMs, 400);
    QCOMPARE(decideRetry(Verb::Get, http(500), 2, full).delayMs, 800);
    QCOMPARE(decideRetry(Verb::Get, http(500), 1, least).delayMs, 200);
    QCOMPARE(decideRetry(Verb::Get, http(500), 1, {1'000'000, 1.0}).delayMs, 8'000); // bounded
    QCOMPARE(decideRetry(Verb::Get, http(429, 26'000), 1, full).delayMs, 26'000);
    QCOMPARE(decideRetry(Verb::Get, http(429, 0), 1, full).delayMs, 400);
    QCOMPARE(decideRetry(Verb::Get, http(500), 1, {400, 7.0}).delayMs, 400); // jitter is bounded
}

void TestClientScheduler::pauses()
{
    QCOMPARE(pauseAfter(http(429, 26'000), 1, 60'000), 26'000);
    QCOMPARE(pauseAfter(http(429, 0), 1, 60'000), 0);
    QCOMPARE(pauseAfter(http(429), 1, 60'000), 15'000);
    QCOMPARE(pauseAfter(http(429), 2, 60'000), 30'000);
    QCOMPARE(pauseAfter(http(429), 9, 60'000), 60'000);
    QCOMPARE(pauseAfter(http(429), 1, 1'000), 250);
    QCOMPARE(pauseAfter(http(503, 5'000), 1, 1'000), 5'000);
    QCOMPARE(pauseAfter(http(503), 1, 1'000), 0);
    QCOMPARE(pauseAfter(http(500, 5'000), 1, 1'000), 0);
    QCOMPARE(pauseAfter(http(404), 1, 1'000), 0);
}

QTEST_GUILESS_MAIN(TestClientScheduler)
#include "tst_client_scheduler.moc"
