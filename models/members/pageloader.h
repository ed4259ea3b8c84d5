// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/containers/containerref.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace ff {

class ClientPool;

/// What PageLoader read: a page, or why there is none.
struct LoadedPage
{
    ListRows rows;
    quint64 request = 0; ///< number of the request it came with; they count up
    bool isLast = false; ///< the listing ended here
    bool endsRefresh = false; ///< as many rows as were to be read again were read
    ListRows::Id end{}; ///< of a page that endsRefresh: the last id read
    std::optional<FaceError> error;
};

/// Reads a container's members page by page ({Type}Person_List, LargeFaceList_ListFaces; a face
/// list's come at once with FaceList_Get), each page once: the next is asked for as soon as the
/// last id of one is known, and parsed in a worker thread meanwhile. Pages are handed over in
/// order, at most once a frame. GUI thread.
class PageLoader : public QObject
{
    Q_OBJECT
public:
    static constexpr int rowsPerPage = 1000;

    explicit PageLoader(ClientPool &clients, QObject *parent = nullptr);
    ~PageLoader() override;

    /// Forgets all of the container before; answers on their way are ignored. Asks nothing.
    void open(const ContainerRef &container);
    /// The page after the last one, for the operator. Nothing while one is under way.
    void readNext();
    /// All that is left; the operator's requests go before.
    void readAll();
    /// From the beginning again, until `rows` rows were read.
    void readAgain(qint64 rows);
    /// What was read so far is still handed over.
    void stop();

    /// A request is under way, or pages wait to be handed over.
    [[nodiscard]] bool isBusy() const { return m_cancel || !m_pages.empty(); }
    [[nodiscard]] bool isReadingAll() const { return m_wantsAll; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshTarget > 0; }
    /// The number of the request that was sent last.
    [[nodiscard]] quint64 lastRequest() const { return m_request; }
    /// Pages for pagesRead(), oldest first.
    [[nodiscard]] std::vector<LoadedPage> takePages();

Q_SIGNALS:
    void pagesRead(); ///< takePages() has some; at most once a frame
    void changed(); ///< isBusy() or isReadingAll() changed

private:
    struct Slot
    {
        LoadedPage page;
        bool isParsed = false;
        // To go back to when the page cannot be read.
        QString cursorBefore;
        bool wasAtEnd = false;
    };

    void ask();
    void askForPage(FaceClient &client, const CallOptions &options);
    void askForFaceList(FaceClient &client, const CallOptions &options);
    void onPage(const FaceResult<ListPage> &result);
    void onFaceList(const FaceResult<Container> &result);
    void advance(const ListPage &page, LoadedPage &loaded);
    void parse(const QByteArray &body, const std::shared_ptr<Slot> &slot);
    void onParsed(const std::shared_ptr<Slot> &slot, std::variant<ListRows, QString> &parsed);
    void fail(const FaceError &error);
    void handOver();
    void handOverSoon();

    ClientPool &m_clients;
    ContainerRef m_container;
    QString m_cursor; ///< start of the next page
    QString m_refreshCursor; ///< the same while reading again
    bool m_isAtEnd = false;
    bool m_wantsAll = false;
    qint64 m_refreshTarget = 0; ///< rows to read again; 0: not refreshing
    qint64 m_refreshed = 0;
    quint64 m_request = 0;
    quint64 m_generation = 0; ///< of m_container and of stop(): older answers are ignored
    CancelHandle m_cancel; ///< of the request under way
    std::deque<std::shared_ptr<Slot>> m_pages; ///< read, in order, not handed over
    QElapsedTimer m_sinceHandOver;
    QTimer m_frame;
    QThreadPool m_pool; ///< of one thread: pages are parsed in order
};

/// Faces as a page of rows.
[[nodiscard]] ListRows listRowsOf(const QList<PersistedFace> &faces);

} // namespace ff
