// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace ff {

/// A Face resource's address, normalised from what operators paste: with or without a trailing
/// slash, with or without /face/v1.0, with or without a scheme. https only, http on loopback.
class Endpoint
{
public:
    enum class Problem { None, Empty, NotAUrl, InsecureHttp, HasUserInfo, UnsupportedScheme };
    /// Azure stores snapshots per cloud; they do not cross.
    enum class Cloud { Global, UsGovernment, China, Private };

    Endpoint() = default;
    /// Normalises `pasted`; problem() says what is wrong with it. Never fails otherwise.
    [[nodiscard]] static Endpoint fromUserInput(const QString &pasted);

    [[nodiscard]] bool isValid() const { return m_problem == Problem::None && m_url.isValid(); }
    [[nodiscard]] Problem problem() const { return m_problem; }
    /// A translated sentence for problem() with what to do; empty when valid.
    [[nodiscard]] QString problemText() const;
    /// scheme://host[:port], no path, no trailing slash.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QUrl url() const { return m_url; }
    /// The version found in what was pasted ("v1.0"), or empty.
    [[nodiscard]] QString pastedVersion() const { return m_pastedVersion; }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] Cloud cloud() const;
    /// True when `url` has the same scheme, host and port.
    [[nodiscard]] bool isSameOrigin(const QUrl &url) const;

    friend bool operator==(const Endpoint &a, const Endpoint &b) { return a.m_url == b.m_url; }

private:
    QUrl m_url;
    QString m_pastedVersion;
    Problem m_problem = Problem::Empty;
};

} // namespace ff
