// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "client/httpanswer.h"
#include "client/signin/accesstoken.h"

#include <QUrl>

namespace ff {

/// What an authority's token endpoint answered (RFC 6749 section 5). `now` is UTC. Pure.
[[nodiscard]] FaceResult<AccessToken> readTokenAnswer(const HttpAnswer &answer,
                                                      const QUrl &authority, const QDateTime &now);

/// The authority has no more use for what was sent: only the operator can go on.
[[nodiscard]] bool needsNewSignIn(const FaceError &error);

/// An authority's own words, without the trace ids and times it adds.
[[nodiscard]] QString authoritysWords(const QString &description);

} // namespace ff
