// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/pageloader.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"

#include <QCoreApplication>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

constexpr int frameMs = 16;

using Parsed = std::variant<ListRows, QString>;

/// What a million rows would else keep for nothing.
void squeeze(ListRows &rows)
{
    rows.ids.shrink_to_fit();
    rows.textBegins.shrink_to_fit();
    rows.nameEnds.shrink_to_fit();
    rows.textEnds.shrink_to_fit();
    rows.faceCounts.shrink_to_fit();
    rows.text.squeeze();
}

FaceError malformed(const QString &reason)
{
    FaceError error;
    error.kind = FaceError::Kind::Malformed;
    error.delivery = FaceError::Delivery::Answered;
    error.httpStatus = 200;
    error.message = reason;
    return error;
}

FaceError noConnection()
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message =
        QCoreApplication::translate("ff::PagedModel", "This connection no longer exists.");
    return error;
}

} // namespace

ListRows listRowsOf(const QList<PersistedFace> &faces)
{
    ListRows rows;
    for (const PersistedFace &face : faces) {
        ListRows::Id id{};
        if (!listIdFromText(face.id.text(), id))
            continue;
        rows.ids.push_back(id);
        rows.textBegins.push_back(quint32(rows.text.size()));
        rows.nameEnds.push_back(quint32(rows.text.size()));
        rows.text.append(face.userData.toUtf8());
        rows.textEnds.push_back(quint32(rows.text.size()));
        rows.faceCounts.push_back(0);
    }
    return rows;
}

PageLoader::PageLoader(ClientPool &clients, QObject *parent) : QObject(parent), m_clients(clients)
{
    m_pool.setMaxThreadCount(1);
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &PageLoader::handOver);
}

PageLoader::~PageLoader()
{
    if (m_cancel)
        cancel(m_cancel);
    m_pool.waitForDone();
}

void PageLoader::open(const ContainerRef &container)
{
    stop();
    m_container = container;
    m_cursor.clear();
    m_isAtEnd = false;
    m_pages.clear();
    m_frame.stop();
    ++m_generation;
}

void PageLoader::readNext()
{
    if (m_cancel || m_isAtEnd || m_container.isEmpty())
        return;
    ask();
    Q_EMIT changed();
}

void PageLoader::readAll()
{
    if (m_container.isEmpty() || m_wantsAll || (m_isAtEnd && !isRefreshing()))
        return;
    m_wantsAll = true;
    if (!m_cancel)
        ask();
    Q_EMIT changed();
}

void PageLoader::readAgain(qint64 rows)
{
    if (m_container.isEmpty())
        return;
    const bool wantsAll = m_wantsAll;
    stop();
    m_wantsAll = wantsAll;
    m_refreshTarget = std::max<qint64>(1, rows);
    m_refreshed = 0;
    m_refreshCursor.clear();
    ask();
    Q_EMIT changed();
}

void PageLoader::stop()
{
    const bool wasActive = m_cancel || m_wantsAll || isRefreshing();
    m_wantsAll = false;
    m_refreshTarget = 0;
    if (m_cancel) {
        ++m_generation;
        cancel(std::exchange(m_cancel, nullptr));
    }
    if (wasActive)
        Q_EMIT changed();
}

void PageLoader::ask()
{
    FaceClient *const client = m_clients.client(m_container.connection);
    ++m_request;
    if (!client) {
        fail(noConnection());
        return;
    }
    const bool isFirst = isRefreshing() ? m_refreshCursor.isEmpty() : m_cursor.isEmpty();
    m_cancel = makeCancelHandle();
    CallOptions options;
    options.lane = isFirst || (!m_wantsAll && !isRefreshing()) ? Lane::Operator : Lane::Prefetch;
    options.cancel = m_cancel;
    if (m_container.type == ContainerType::FaceList)
        askForFaceList(*client, options);
    else
        askForPage(*client, options);
}

void PageLoader::askForPage(FaceClient &client, const CallOptions &options)
{
    const PageRequest page{isRefreshing() ? m_refreshCursor : m_cursor, rowsPerPage};
    const auto reply = containerTypeInfo(m_container.type).hasPersons
                           ? client.listPersonsPage(m_container.type, m_container.id, page, options)
                           : client.listFacesPage(m_container.type, m_container.id, page, options);
    whenDone(reply, this, [this, of = m_generation](const FaceResult<ListPage> &result) {
        if (of == m_generation)
            onPage(result);
    });
}

void PageLoader::askForFaceList(FaceClient &client, const CallOptions &options)
{
    whenDone(client.getContainer(m_container.type, m_container.id, options), this,
             [this, of = m_generation](const FaceResult<Container> &result) {
                 if (of == m_generation)
                     onFaceList(result);
             });
}

void PageLoader::onPage(const FaceResult<ListPage> &result)
{
    m_cancel.reset();
    if (!result.ok()) {
        fail(result.error());
        return;
    }
    auto slot = std::make_shared<Slot>();
    slot->page.request = m_request;
    slot->cursorBefore = m_cursor;
    slot->wasAtEnd = m_isAtEnd;
    advance(*result, slot->page);
    m_pages.push_back(slot);
    // The next page travels while this one is parsed.
    if (isRefreshing() || (m_wantsAll && !m_isAtEnd))
        ask();
    else
        m_wantsAll = false;
    parse(result->body, slot);
    Q_EMIT changed();
}

void PageLoader::advance(const ListPage &page, LoadedPage &loaded)
{
    QString &cursor = isRefreshing() ? m_refreshCursor : m_cursor;
    // A service that gives the same page again would do so for ever.
    const bool isAtEnd = !page.isFull || page.lastId.isEmpty()
                         || page.lastId.compare(cursor, Qt::CaseInsensitive) == 0;
    if (!page.lastId.isEmpty())
        cursor = page.lastId;
    loaded.isLast = isAtEnd;
    if (!isRefreshing()) {
        m_isAtEnd = isAtEnd;
        return;
    }
    m_refreshed += rowsPerPage;
    if (!isAtEnd && m_refreshed < m_refreshTarget)
        return;
    m_refreshTarget = 0;
    m_cursor = m_refreshCursor;
    m_isAtEnd = isAtEnd;
    loaded.endsRefresh = true;
    static_cast<void>(listIdFromText(m_cursor, loaded.end));
}

void PageLoader::parse(const QByteArray &body, const std::shared_ptr<Slot> &slot)
{
    // By pointer: a future copies what it holds.
    const auto run = [body] {
        auto parsed = std::make_shared<Parsed>(json::parseListRows(body));
        if (auto *rows = std::get_if<ListRows>(parsed.get()))
            squeeze(*rows);
        return parsed;
    };
    whenDone(QtConcurrent::run(&m_pool, run), this,
             [this, slot](const std::shared_ptr<Parsed> &parsed) {
                 if (parsed)
                     onParsed(slot, *parsed);
             });
}

void PageLoader::onParsed(const std::shared_ptr<Slot> &slot, Parsed &parsed)
{
    const auto place = std::find(m_pages.begin(), m_pages.end(), slot);
    if (place == m_pages.end())
        return; // of a container that is open no more
    slot->isParsed = true;
    if (auto *rows = std::get_if<ListRows>(&parsed)) {
        slot->page.rows = std::move(*rows);
    } else {
        // Pages behind this one would leave a gap.
        m_pages.erase(place + 1, m_pages.end());
        stop();
        m_cursor = slot->cursorBefore;
        m_isAtEnd = slot->wasAtEnd;
        slot->page = LoadedPage();
        slot->page.error = malformed(std::get<QString>(parsed));
    }
    handOverSoon();
}

void PageLoader::onFaceList(const FaceResult<Container> &result)
{
    m_cancel.reset();
    if (!result.ok()) {
        fail(result.error());
        return;
    }
    auto slot = std::make_shared<Slot>();
    slot->page.request = m_request;
    slot->page.rows = listRowsOf(result->faces);
    slot->page.isLast = m_isAtEnd = true;
    slot->page.endsRefresh = isRefreshing();
    slot->isParsed = true;
    m_refreshTarget = 0;
    m_wantsAll = false;
    m_pages.push_back(slot);
    handOverSoon();
    Q_EMIT changed();
}

void PageLoader::fail(const FaceError &error)
{
    m_cancel.reset();
    m_wantsAll = false;
    m_refreshTarget = 0;
    auto slot = std::make_shared<Slot>();
    slot->page.request = m_request;
    slot->page.error = error;
    slot->isParsed = true;
    m_pages.push_back(slot);
    handOverSoon();
    Q_EMIT changed();
}

void PageLoader::handOverSoon()
{
    if (m_frame.isActive())
        return;
    const qint64 since = m_sinceHandOver.isValid() ? m_sinceHandOver.elapsed() : frameMs;
    m_frame.start(int(std::max<qint64>(0, frameMs - since)));
}

void PageLoader::handOver()
{
    if (m_pages.empty() || !m_pages.front()->isParsed)
        return;
    Q_EMIT pagesRead();
    m_sinceHandOver.start();
    Q_EMIT changed();
}

std::vector<LoadedPage> PageLoader::takePages()
{
    std::vector<LoadedPage> pages;
    while (!m_pages.empty() && m_pages.front()->isParsed) {
        pages.push_back(std::move(m_pages.front()->page));
        m_pages.pop_front();
    }
    return pages;
}

} // namespace ff
