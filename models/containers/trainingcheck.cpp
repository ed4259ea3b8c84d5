// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/containers/trainingcheck.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"

#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

constexpr int pageSize = 1000;

FaceError errorOf(FaceError::Kind kind, const QString &message)
{
    FaceError error;
    error.kind = kind;
    error.message = message;
    return error;
}

} // namespace

TrainingCheck::TrainingCheck(ClientPool &clients, const ContainerRef &container, QObject *parent)
    : QObject(parent)
    , m_clients(clients)
    , m_container(container)
{ }

TrainingCheck::~TrainingCheck()
{
    if (const CancelHandle call = std::exchange(m_call, nullptr))
        ff::cancel(call);
}

void TrainingCheck::start(int mostPages)
{
    if (m_state != State::Ready)
        return;
    m_state = State::Running;
    m_pagesLeft = std::max(1, mostPages);
    if (m_container.type == ContainerType::FaceList) {
        fail(errorOf(FaceError::Kind::Refused, tr("Face lists need no training.")));
    } else {
        ask({});
    }
}

void TrainingCheck::ask(const QString &start)
{
    FaceClient *const client = m_clients.client(m_container.connection);
    if (!client) {
        fail(errorOf(FaceError::Kind::Refused, tr("The connection was removed.")));
        return;
    }
    m_call = makeCancelHandle();
    CallOptions options;
    options.lane = start.isEmpty() ? Lane::Operator : Lane::Prefetch;
    options.cancel = m_call;
    --m_pagesLeft;
    const auto answered = [this, call = m_call](const FaceResult<ListPage> &result) {
        if (call != m_call)
            return; // cancelled meanwhile
        if (result.ok())
            onPage(result.value());
        else
            fail(result.error());
    };
    if (containerTypeInfo(m_container.type).hasPersons) {
        whenDone(
            client->listPersonsPage(m_container.type, m_container.id, {start, pageSize}, options),
            this, answered);
    } else { // of a list, one face is enough
        m_pagesLeft = 0;
        whenDone(client->listFacesPage(m_container.type, m_container.id, {{}, 1}, options), this,
                 answered);
    }
}

TrainingCheck::Page TrainingCheck::look(const ListPage &page, qsizetype mostListed)
{
    Page found;
    const auto parsed = json::parseListRows(page.body);
    if (const QString *problem = std::get_if<QString>(&parsed)) {
        found.problem = *problem;
        return found;
    }
    const ListRows &rows = std::get<ListRows>(parsed);
    found.persons = qint64(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows.faceCounts[row] > 0)
            continue;
        ++found.withoutFaces;
        if (found.listed.size() >= mostListed)
            continue;
        const qsizetype from = rows.textBegins[row];
        const QString name =
            QString::fromUtf8(QByteArrayView(rows.text).sliced(from, rows.nameEnds[row] - from));
        found.listed.append({PersonId(listIdText(rows.ids[row])), name});
    }
    return found;
}

void TrainingCheck::onPage(const ListPage &page)
{
    const bool mayHaveMore = page.isFull && !page.lastId.isEmpty();
    const qsizetype mostListed = longestList - m_listed.size();
    whenDone(
        QtConcurrent::run(&TrainingCheck::look, page, mostListed), this,
        [this, call = m_call, next = mayHaveMore ? page.lastId : QString()](const Page &found) {
            if (call == m_call)
                onLooked(found, next);
        });
}

void TrainingCheck::onLooked(const Page &page, const QString &next)
{
    if (!page.problem.isEmpty()) {
        fail(errorOf(FaceError::Kind::Malformed, page.problem));
        return;
    }
    m_counted += page.persons;
    if (containerTypeInfo(m_container.type).hasPersons) { // the faces of lists have no faces
        m_withoutFaces += page.withoutFaces;
        m_listed += page.listed;
    }
    m_isComplete = next.isEmpty() || !containerTypeInfo(m_container.type).hasPersons;
    Q_EMIT progressed();
    if (m_state != State::Running)
        return; // cancelled by who heard of it
    if (m_isComplete || m_pagesLeft == 0)
        finish();
    else
        ask(next);
}

void TrainingCheck::cancel()
{
    if (m_state != State::Running)
        return;
    ff::cancel(std::exchange(m_call, nullptr));
    FaceError error;
    error.kind = FaceError::Kind::Cancelled;
    fail(error);
}

void TrainingCheck::fail(const FaceError &error)
{
    m_error = error;
    finish();
}

void TrainingCheck::finish()
{
    m_state = State::Finished;
    m_call.reset();
    Q_EMIT finished();
}

QString TrainingCheck::summary() const
{
    const bool hasPersons = containerTypeInfo(m_container.type).hasPersons;
    if (isEmpty()) {
        return hasPersons ? tr("This group has no persons: there is nothing to train.")
                          : tr("This list has no faces: there is nothing to train.");
    }
    if (!hasPersons)
        return m_isComplete ? tr("This list has faces to train.") : QString();
    const QLocale locale;
    if (m_withoutFaces > 0) {
        return m_isComplete
                   ? tr("%1 of %2 persons have no face: the training would fail.")
                         .arg(locale.toString(m_withoutFaces), locale.toString(m_counted))
                   : tr("%1 of the %2 persons looked at have no face: the training would fail.")
                         .arg(locale.toString(m_withoutFaces), locale.toString(m_counted));
    }
    return m_isComplete ? tr("All %1 persons have a face.").arg(locale.toString(m_counted))
                        : tr("The %1 persons looked at have a face; the others were not looked at.")
                              .arg(locale.toString(m_counted));
}

} // namespace ff
