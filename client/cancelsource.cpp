// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cancelsource.h"

#include "client/faceclient.h"

namespace ff {

void CancelSource::cancel()
{
    if (m_cancelled)
        return;
    m_cancelled = true;
    Q_EMIT cancelled();
}

void CancelSource::withdraw()
{
    if (m_withdrawn)
        return;
    m_withdrawn = true;
    Q_EMIT withdrawn();
}

CancelHandle makeCancelHandle()
{
    return std::make_shared<CancelSource>();
}

void cancel(const CancelHandle &handle)
{
    // What a call does when it is cancelled may drop the caller's own handle.
    const CancelHandle kept = handle;
    if (kept)
        kept->cancel();
}

} // namespace ff
