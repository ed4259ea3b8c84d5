// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the GUI thread is away while the console's whole window works: `employees` is read
// whole (twice, as a verification does), the pages refresh, and three takes are polled. The idle
// window is measured in the same run, and the ratio is printed.
#include "app/application.h"
#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker.h"
#include "models/transfers/verification.h"
#include "tests/bench/stallprobe.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int idleMs = 3'000;

class Bench : public QObject
{
    Q_OBJECT
public:
    Bench()
    {
        ff::CommandLine commandLine;
        commandLine.profileDir = m_profile.path();
        commandLine.tourDir = m_profile.path(); // memory-only secrets, as in the tour
        commandLine.sandbox = true;
        m_application = std::make_unique<ff::Application>(commandLine);
        connect(m_application.get(), &ff::Application::sandboxReady, this, &Bench::measureIdle);
    }

    QString start() { return m_application->start(); }

private:
    void measureIdle(const QList<ff::ConnectionId> &connections)
    {
        m_connections = connections;
        m_application->window().showContainers(connections.constFirst());
        // The first paint and the first listing are part of neither figure.
        QTimer::singleShot(idleMs, this, [this] {
            m_probe.reset();
            QTimer::singleShot(idleMs, this, [this] {
                print(u"idle"_s);
                m_idleWorst = m_probe.worstMs();
                measureLoaded();
            });
        });
    }

    void measureLoaded()
    {
        m_probe.reset();
        const auto &services = m_application->services();
        connect(&services.operations, &ff::OperationTracker::recordFinished, this,
                [this](const ff::OperationRecord &) { finishOne(); });
        const QList<std::pair<ff::ContainerType, QString>> sources{
            {ff::ContainerType::LargePersonGroup, u"employees"_s},
            {ff::ContainerType::PersonGroup, u"visitors"_s},
            {ff::ContainerType::LargeFaceList, u"badge-photos"_s}};
        for (const auto &[type, id] : sources) {
            ff::TakeRequest request;
            request.type = type;
            request.objectId = ff::ObjectId(id);
            request.applyScope = {services.connections.find(m_connections.last())->subscription};
            services.operations.take(m_connections.constFirst(), request);
            ++m_pending;
        }
        m_application->window().showSnapshots(m_connections.constFirst());
        m_application->window().showContainers(m_connections.constFirst());
        m_verification = std::make_unique<ff::Verification>(services.clients);
        const ff::ContainerRef employees{m_connections.constFirst(),
                                         ff::ContainerType::LargePersonGroup,
                                         ff::ObjectId(u"employees"_s)};
        ++m_pending;
        ff::whenDone(m_verification->run(employees, employees), this,
                     [this](const ff::VerificationReport &report) {
                         if (!report.isVerified())
                             m_out << u"employees could not be read\n"_s;
                         finishOne();
                     });
    }

    void finishOne()
    {
        if (--m_pending > 0)
            return;
        print(u"loading employees, polling three operations"_s);
        m_out << u"worst wait, loaded / idle: %1\n"_s.arg(
            m_idleWorst > 0 ? m_probe.worstMs() / m_idleWorst : 0, 0, 'f', 1);
        m_out << u"stalls over 50 ms: %1\n"_s.arg(m_probe.countOver(50));
        m_out.flush();
        QCoreApplication::quit();
    }

    void print(const QString &what)
    {
        m_out << u"%1: %2 events answered, median %3 ms, 99 % %4 ms, worst %5 ms\n"_s.arg(what)
                     .arg(m_probe.answers())
                     .arg(m_probe.quantileMs(0.5), 0, 'f', 2)
                     .arg(m_probe.quantileMs(0.99), 0, 'f', 2)
                     .arg(m_probe.worstMs(), 0, 'f', 2);
    }

    QTemporaryDir m_profile;
    QTextStream m_out{stdout};
    ff::StallProbe m_probe;
    std::unique_ptr<ff::Application> m_application;
    std::unique_ptr<ff::Verification> m_verification;
    QList<ff::ConnectionId> m_connections;
    double m_idleWorst = 0;
    int m_pending = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream(stdout) << u"command: %1\n"_s.arg(QCoreApplication::arguments().join(u' '));
    Bench bench;
    if (const QString problem = bench.start(); !problem.isEmpty()) {
        QTextStream(stderr) << problem << u"\n"_s;
        return 1;
    }
    return QApplication::exec();
}

#include "bench_stall.moc"
