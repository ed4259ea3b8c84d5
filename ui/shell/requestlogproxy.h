// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requestlog/requestlogfilter.h"

namespace ff {

class Theme;

/// RequestLogFilter as the panel shows it: each outcome with its icon and colour, each connection
/// with its dot.
class RequestLogProxy : public RequestLogFilter
{
    Q_OBJECT
public:
    RequestLogProxy(RequestLog &log, Theme &theme, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QString outcomeText(RequestLog::Outcome outcome);

private:
    Theme &m_theme;
};

} // namespace ff
