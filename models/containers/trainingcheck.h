// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/containers/containerref.h"

#include <QList>
#include <QObject>

#include <optional>

namespace ff {

class ClientPool;

/// Looks, before a training, for what makes it fail: persons without a face in a group, and a
/// large face list without faces. Reads the persons page by page ({Type}Person_List, top 1000; the
/// first page in Lane::Operator, the rest in Lane::Prefetch), parsed in a worker thread, until the
/// end or a bound. One check an object. GUI thread.
class TrainingCheck : public QObject
{
    Q_OBJECT
public:
    struct PersonWithoutFace
    {
        PersonId id;
        QString name; ///< plain text
    };
    static constexpr int defaultPages = 50;
    static constexpr int longestList = 1'000;

    TrainingCheck(ClientPool &clients, const ContainerRef &container, QObject *parent = nullptr);
    ~TrainingCheck() override; ///< cancels; nothing is emitted then

    [[nodiscard]] const ContainerRef &container() const { return m_container; }
    /// Reads at most `mostPages` pages; once.
    void start(int mostPages = defaultPages);
    /// What was found so far stays; finished() is emitted from within.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }
    [[nodiscard]] qint64 countedPersons() const { return m_counted; }
    [[nodiscard]] qint64 withoutFacesCount() const { return m_withoutFaces; }
    /// The first longestList of them, in the order of the service.
    [[nodiscard]] const QList<PersonWithoutFace> &withoutFaces() const { return m_listed; }
    /// All persons were read; else there may be more of them.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// There is nothing to train: a group without persons, a large face list without faces.
    [[nodiscard]] bool isEmpty() const { return m_isComplete && m_counted == 0; }
    /// Why it ended before the end; nothing when it did not, or at the bound.
    [[nodiscard]] const std::optional<FaceError> &error() const { return m_error; }
    /// What was found in a sentence for the operator, translated: "3 of 1,200 persons have no
    /// face; the training would fail."
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void progressed(); ///< after each page
    void finished(); ///< once

private:
    enum class State { Ready, Running, Finished };
    /// What a worker thread makes of a page.
    struct Page
    {
        qint64 persons = 0;
        qint64 withoutFaces = 0;
        QList<PersonWithoutFace> listed;
        QString problem; ///< not empty: the page could not be understood
    };

    [[nodiscard]] static Page look(const ListPage &page, qsizetype mostListed);
    void ask(const QString &start);
    void onPage(const ListPage &page);
    void onLooked(const Page &page, const QString &next);
    void fail(const FaceError &error);
    void finish();

    ClientPool &m_clients;
    ContainerRef m_container;
    QList<PersonWithoutFace> m_listed;
    std::optional<FaceError> m_error;
    CancelHandle m_call;
    qint64 m_counted = 0;
    qint64 m_withoutFaces = 0;
    int m_pagesLeft = 0;
    State m_state = State::Ready;
    bool m_isComplete = false;
};

} // namespace ff
