// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A large person group from first row to last in a real table: what each step takes, and for how
// long the GUI thread is away in it. The sandbox is the program of its own beside this one.
//   bench_million [--persons N] [--tier S0|unlimited] [--delete N] [--runs N]
// S0 keeps the service's ten calls a second: a million persons then take minutes whatever we do.
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "models/editing/bulkrun.h"
#include "models/editing/changebook.h"
#include "models/editing/resourceeditor.h"
#include "models/members/pagedmodel.h"
#include "tests/bench/benchapplication.h"
#include "tests/bench/stallprobe.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 1;

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

class Bench : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int persons = 1'000'000;
        int deletions = 200;
        int runs = 3;
        bool unlimited = true;
    };

    Bench(ff::BenchApplication &application, const Options &options)
        : m_application(application)
        , m_options(options)
    {
        connect(&m_sandbox, &QProcess::readyReadStandardOutput, this, &Bench::onReady);
        connect(&m_clients, &ff::ClientPool::exchangeFinished, this,
                [this](const ff::ConnectionId &, const ff::ExchangeRecord &) { ++m_requests; });
    }
    ~Bench() override
    {
        m_sandbox.terminate();
        m_sandbox.waitForFinished();
    }

    void start()
    {
        m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_sandbox.start(QCoreApplication::applicationDirPath() + u"/faceferry-sandbox"_s,
                        {u"--persons"_s, QString::number(m_options.persons), u"--tier"_s,
                         m_options.unlimited ? u"unlimited"_s : u"S0"_s});
    }

private:
    struct Step
    {
        QString name;
        std::function<void()> begin;
        std::function<bool()> isDone;
        std::function<QString()> note; ///< may be empty
        int group = -1; ///< steps of one group are one line: the medians of its runs
    };

    void onReady()
    {
        if (m_isStarted || !m_sandbox.canReadLine())
            return;
        m_isStarted = true;
        const QJsonObject ready = QJsonDocument::fromJson(m_sandbox.readLine()).object();
        const QJsonObject east = ready["subscriptions"_L1].toArray().first().toObject();
        m_connection.id = ff::ConnectionId(u"00000000-0000-4000-8000-000000000001"_s);
        m_connection.name = u"bench"_s;
        m_connection.endpoint = ff::Endpoint::fromUserInput(ready["endpoint"_L1].toString());
        m_connection.tier = m_options.unlimited ? ff::Tier::Unlimited : ff::Tier::Standard;
        m_connections.add(m_connection);
        m_secrets.keepForSession(m_connection.id, east["key"_L1].toString().toLatin1());
        m_group = {m_connection.id, ff::ContainerType::LargePersonGroup,
                   ff::ObjectId(u"million"_s)};
        m_view.setModel(&m_model);
        m_view.setWordWrap(false);
        m_view.setSelectionBehavior(QAbstractItemView::SelectRows);
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.horizontalHeader()->setStretchLastSection(true);
        m_view.resize(1000, 700);
        m_view.show();
        plan();
        // The window's first paint belongs to no step.
        QTimer::singleShot(500, this, &Bench::next);
    }

    void plan()
    {
        const auto isRead = [this] { return !m_model.isBusy() && m_model.rowCount() > 0; };
        for (int run = 0; run < m_options.runs; ++run) {
            add({u"one page, asked by the client alone"_s,
                 [this] { askOnePage(); },
                 [this] { return m_pageArrived; },
                 {},
                 0});
            add({u"open: first 1,000 rows shown"_s,
                 [this] { m_model.open(m_group); },
                 isRead,
                 {},
                 1});
        }
        add({u"load all"_s,
             [this] {
                 m_requests = 0;
                 m_model.loadAll();
             },
             [this] { return m_model.isComplete() && !m_model.isBusy(); },
             [this] {
                 return u"%1 rows/s, %2 requests"_s.arg(m_model.progress().rowsPerSecond, 0, 'f', 0)
                     .arg(m_requests);
             }});
        for (int run = 0; run < m_options.runs; ++run)
            planSearch(10);
        sortBy(u"sort by name"_s, ff::PagedModel::NameColumn, Qt::AscendingOrder);
        sortBy(u"the same, descending"_s, ff::PagedModel::NameColumn, Qt::DescendingOrder);
        sortBy(u"sort by user data"_s, ff::PagedModel::UserDataColumn, Qt::AscendingOrder);
        sortBy(u"sort by faces"_s, ff::PagedModel::FacesColumn, Qt::AscendingOrder);
        sortBy(u"sort by name again"_s, ff::PagedModel::NameColumn, Qt::AscendingOrder);
        for (int run = 0; run < m_options.runs; ++run)
            planSearch(50);
        planDeletion();
        add({u"refresh"_s,
             [this] {
                 m_requests = 0;
                 m_model.refresh();
             },
             [this] { return !m_model.isBusy(); },
             [this] { return u"%1 requests"_s.arg(m_requests); }});
    }

    void planSearch(int group)
    {
        const QString order = group < 50 ? u"by id"_s : u"by name"_s;
        const QString typed = u"zimm"_s;
        for (int n = 1; n <= int(typed.size()); ++n) {
            const QString text = typed.first(n);
            search(u"search \"%1\", %2"_s.arg(text, order), text, group + n);
        }
        search(u"search \"émile\", %1"_s.arg(order), u"émile"_s, group + 7);
        search(u"search \"abe\" (ids too), %1"_s.arg(order), u"abe"_s, group + 8);
        search(u"clear, %1"_s.arg(order), {}, group + 9);
    }

    void search(const QString &name, const QString &text, int group)
    {
        add({name, [this, text] { m_model.setSearch(text); },
             [this] { return !m_model.isArranging(); },
             [this] { return u"%L1 rows"_s.arg(m_model.rowCount()); }, group});
    }

    void sortBy(const QString &name, int column, Qt::SortOrder order)
    {
        add({name,
             [this, column, order] { m_model.sort(column, order); },
             [this] { return !m_model.isArranging(); },
             {}});
    }

    void planDeletion()
    {
        add({u"delete a selection of %1"_s.arg(m_options.deletions),
             [this] {
                 QList<ff::PersonId> persons;
                 QStringList names;
                 QItemSelection selection;
                 const int apart = std::max(1, m_model.rowCount() / (m_options.deletions + 1));
                 for (int n = 1; n <= m_options.deletions; ++n) {
                     persons.append(ff::PersonId(m_model.idAt(n * apart)));
                     names.append(m_model.rowAt(n * apart).name);
                     const QModelIndex index = m_model.index(n * apart, 0);
                     selection.select(index, index);
                 }
                 m_view.selectionModel()->select(selection, QItemSelectionModel::Select
                                                                | QItemSelectionModel::Rows);
                 m_bulk = std::make_unique<ff::BulkRun>(
                     u"delete"_s, ff::deletePersonsSteps(m_editor, m_group, persons, names));
                 m_wanted = m_model.rowCount() - m_options.deletions;
                 m_bulk->start();
             },
             [this] { return m_model.rowCount() == m_wanted; },
             {}});
    }

    void askOnePage()
    {
        m_pageArrived = false;
        const auto reply = m_clients.client(m_connection.id)
                               ->listPersonsPage(m_group.type, m_group.id, {{}, 1000}, {});
        auto *watcher = new QFutureWatcher<ff::FaceResult<ff::ListPage>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            m_pageArrived = true;
        });
        watcher->setFuture(reply);
    }

    void add(const Step &step) { m_steps.append(step); }

    void next()
    {
        if (m_at == m_steps.size()) {
            finish();
            return;
        }
        m_probe.reset();
        m_application.longestMs = 0;
        m_clock.start();
        m_steps.at(m_at).begin();
        m_beganMs = double(m_clock.nsecsElapsed()) / 1e6;
        watch();
    }

    void watch()
    {
        if (!m_steps.at(m_at).isDone()) {
            QTimer::singleShot(pollMs, Qt::PreciseTimer, this, &Bench::watch);
            return;
        }
        // Painted too: the step is over when its rows are on the screen.
        m_view.viewport()->repaint();
        const double tookMs = double(m_clock.nsecsElapsed()) / 1e6;
        // The probe sees what lay between two of its events: give it one more.
        QTimer::singleShot(20, this, [this, tookMs] {
            const Step &step = m_steps.at(m_at);
            m_results.append({step.name, tookMs, std::max(m_probe.worstMs(), m_beganMs),
                              m_application.longestMs, step.note ? step.note() : QString(),
                              step.group});
            ++m_at;
            next();
        });
    }

    struct Result
    {
        QString name;
        double ms = 0;
        double stallMs = 0;
        double cpuMs = 0; ///< of the longest event
        QString note;
        int group = -1;
    };

    void finish()
    {
        QTextStream out(stdout);
        const auto line = [&out](const QStringList &cells, const QString &note) {
            out << cells.at(0).leftJustified(38);
            for (const QString &cell : cells.sliced(1))
                out << cell.rightJustified(12);
            out << u"  "_s << note << u'\n';
        };
        line({u"step"_s, u"ms"_s, u"worst stall"_s, u"its CPU ms"_s}, {});
        double pageMs = 0;
        double worst = 0;
        double worstCpu = 0;
        for (qsizetype i = 0; i < m_results.size(); ++i) {
            Result shown = m_results.at(i);
            QList<double> times{shown.ms};
            bool isFirst = true;
            for (qsizetype k = 0; k < m_results.size() && shown.group >= 0; ++k) {
                if (k == i || m_results.at(k).group != shown.group)
                    continue;
                isFirst = isFirst && k > i;
                times.append(m_results.at(k).ms);
                shown.stallMs = std::max(shown.stallMs, m_results.at(k).stallMs);
                shown.cpuMs = std::max(shown.cpuMs, m_results.at(k).cpuMs);
            }
            if (!isFirst)
                continue;
            std::sort(times.begin(), times.end());
            shown.ms = times.at(times.size() / 2);
            worst = std::max(worst, shown.stallMs);
            worstCpu = std::max(worstCpu, shown.cpuMs);
            if (shown.group == 0)
                pageMs = shown.ms;
            if (shown.group == 1 && pageMs > 0)
                shown.note = u"%1 times one page"_s.arg(shown.ms / pageMs, 0, 'f', 2);
            line({shown.name, QString::number(shown.ms, 'f', 1),
                  QString::number(shown.stallMs, 'f', 1), QString::number(shown.cpuMs, 'f', 1)},
                 shown.note);
        }
        out << u"worst stall of the GUI thread: %1 ms; longest event %2 ms of its processor time\n"_s
                   .arg(worst, 0, 'f', 1)
                   .arg(worstCpu, 0, 'f', 1);
        out << u"kept beside the text: %1 bytes a person; resident memory %2 MB\n"_s
                   .arg(double(m_model.bytesBesideText()) / double(m_model.loadedCount()), 0, 'f',
                        1)
                   .arg(residentMb(), 0, 'f', 0);
        out.flush();
        QCoreApplication::quit();
    }

    ff::BenchApplication &m_application;
    Options m_options;
    QProcess m_sandbox;
    bool m_isStarted = false;
    ff::ConnectionStore m_connections{QString()};
    ff::SecretStore m_secrets{ff::SecretStore::Mode::MemoryOnly};
    ff::ClientPool m_clients{m_connections, m_secrets};
    ff::Clock m_time;
    ff::ChangeBook m_changes{QString(), m_time};
    ff::ResourceEditor m_editor{m_clients, m_changes};
    ff::PagedModel m_model{m_clients, m_editor};
    QTableView m_view;
    ff::Connection m_connection;
    ff::ContainerRef m_group;
    std::unique_ptr<ff::BulkRun> m_bulk;
    int m_wanted = 0;
    int m_requests = 0;
    bool m_pageArrived = false;
    QList<Step> m_steps;
    QList<Result> m_results;
    qsizetype m_at = 0;
    QElapsedTimer m_clock;
    double m_beganMs = 0; ///< what beginning itself took of this thread
    ff::StallProbe m_probe;
};

} // namespace

int main(int argc, char *argv[])
{
    ff::BenchApplication application(argc, argv);
    QTextStream(stdout) << u"command: %1\n"_s.arg(QCoreApplication::arguments().join(u' '));
    QCommandLineParser parser;
    const QCommandLineOption persons(u"persons"_s, {}, u"count"_s, u"1000000"_s);
    const QCommandLineOption tier(u"tier"_s, {}, u"tier"_s, u"unlimited"_s);
    const QCommandLineOption deletions(u"delete"_s, {}, u"count"_s, u"200"_s);
    const QCommandLineOption runs(u"runs"_s, {}, u"count"_s, u"3"_s);
    parser.addOptions({persons, tier, deletions, runs});
    parser.process(application);
    Bench bench(application, {parser.value(persons).toInt(), parser.value(deletions).toInt(),
                              parser.value(runs).toInt(), parser.value(tier) != "S0"_L1});
    bench.start();
    return QApplication::exec();
}

#include "bench_million.moc"
