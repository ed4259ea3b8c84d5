// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/pagedmodel.h"
#include "tests/models/browsefixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSet>

#include <memory>

namespace ff::tests {

inline constexpr int persons = 3'500;

inline FaultRule onPersons(FaultRule::Do what, int times = -1,
                           const QString &start = QStringLiteral("persons"))
{
    FaultRule rule;
    rule.what = what;
    rule.method = QByteArrayLiteral("GET");
    rule.path = start;
    rule.times = times;
    return rule;
}

/// A PagedModel over the real sandbox with 3,500 persons, and a misbehaving proxy between.
class PagedModelTest : public QObject
{
protected:
    [[nodiscard]] bool startService() { return m_service.start(true, persons); }
    void makeModel()
    {
        m_tester.reset();
        m_model.reset();
        m_service.proxy.clearRules();
        m_app = std::make_unique<Browsing>(m_service);
        Connection fast = m_app->east;
        fast.tier = Tier::Unlimited;
        m_app->connections.replace(fast);
        m_model = std::make_unique<PagedModel>(m_app->clients, m_app->editor);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_tester->setUseFetchMore(false); // the tests say when
        m_service.proxy.forget();
    }

    [[nodiscard]] ContainerRef ref(ContainerType type, const QString &id) const
    {
        return {m_app->east.id, type, ObjectId(id)};
    }
    [[nodiscard]] ContainerRef million() const
    {
        return ref(ContainerType::LargePersonGroup, QStringLiteral("million"));
    }
    [[nodiscard]] static bool isIdle(const PagedModel &model)
    {
        return QTest::qWaitFor([&] { return !model.isBusy(); }, patienceMs);
    }
    [[nodiscard]] bool openAll(PagedModel &model, const ContainerRef &container) const
    {
        model.open(container);
        model.loadAll();
        return isIdle(model) && model.isComplete() && !model.hasPageError();
    }
    /// A group of its own with so many persons, made by the client.
    [[nodiscard]] ContainerRef makeGroup(const QString &id, int count)
    {
        ContainerDraft draft;
        draft.type = ContainerType::LargePersonGroup;
        draft.id = ObjectId(id);
        draft.name = id;
        FaceClient &client = m_app->client(m_app->east);
        if (!resultOf(client.createContainer(draft)).ok())
            return {};
        for (int n = 0; n < count; ++n) {
            if (!resultOf(client.createPerson(draft.type, draft.id,
                                              QStringLiteral("Person %1").arg(n, 3), {}))
                     .ok())
                return {};
        }
        return {m_app->east.id, draft.type, draft.id};
    }
    [[nodiscard]] static QSet<QString> ids(const PagedModel &model)
    {
        QSet<QString> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.insert(model.idAt(row));
        return all;
    }

    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
    std::unique_ptr<PagedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace ff::tests
