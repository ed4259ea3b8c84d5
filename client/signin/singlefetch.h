// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/signin/tokensource.h"

#include <QPromise>

namespace ff {

/// What all ways to a token share: one fetch at a time that ends exactly once, whose tokens are
/// known to redact() before anyone else sees them.
class SingleFetch : public TokenSource
{
    Q_OBJECT
public:
    using TokenSource::TokenSource;
    [[nodiscard]] QFuture<FaceResult<AccessToken>> fetch() final;
    void cancel() final;

protected:
    /// Starts; calls end() now or later.
    virtual void begin() = 0;
    /// Lets go of whatever begin() started; end() is called by who calls this.
    virtual void abandon() = 0;
    void end(const FaceResult<AccessToken> &result);
    [[nodiscard]] bool isFetching() const { return m_promise != nullptr; }

private:
    std::unique_ptr<QPromise<FaceResult<AccessToken>>> m_promise; ///< null: none under way
};

/// Kind::SignIn. `message` is plain text, whole sentences.
[[nodiscard]] FaceError signInError(const QString &message, const QString &code = {});

} // namespace ff
