// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/knowlist.h"
#include "ui/wizards/leadpage.h"

class QCheckBox;

namespace ff {

/// What must be known before a commit, and a tick when the journal counts too few takes or
/// applies left.
class KnowPage : public LeadPage
{
    Q_OBJECT
public:
    explicit KnowPage(Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isComplete() const override;

protected:
    struct Quota
    {
        bool isShort = false; ///< fewer left than are wanted
        bool goesOver = false; ///< the operator ticked to try it nevertheless
    };
    void showItems(const QList<KnowList::Item> &items, const Quota &quota);
    [[nodiscard]] bool goesOver() const;

private:
    KnowList *m_list;
    QCheckBox *m_overQuota;
    bool m_short = false;
};

} // namespace ff
