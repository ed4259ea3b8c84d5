// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/leadpage.h"

#include <utility>

namespace ff {

/// A wizard page that shows a draft and writes back to it: load() on the way in, apply() on every
/// way out, so that going back and forth loses nothing. No network in pages.
template<class Draft, class Base = LeadPage>
class DraftPage : public Base
{
public:
    /// `base`: what the base class is made with.
    template<class... BaseArguments>
    explicit DraftPage(Draft &draft, BaseArguments &&...base)
        : Base(std::forward<BaseArguments>(base)...)
        , m_draft(draft)
    { }

    virtual void load(const Draft &draft) = 0;
    virtual void apply(Draft &draft) const { Q_UNUSED(draft) }

    void initializePage() override { load(m_draft); }
    void cleanupPage() override { apply(m_draft); }
    bool validatePage() override
    {
        apply(m_draft);
        return true;
    }

protected:
    [[nodiscard]] Draft &draft() { return m_draft; }

private:
    Draft &m_draft;
};

} // namespace ff
