// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

namespace ff::tests {

/// A certificate that signed itself, and its key, made anew by the openssl program: a key pair in
/// the repository would be found by every scanner for secrets. For `names` as in subjectAltName
/// ("IP:127.0.0.1,DNS:face.test"). Null certificate when the program is missing.
[[nodiscard]] QSslConfiguration makeTestCertificate(const QString &names);

} // namespace ff::tests

#if defined(__SANITIZE_ADDRESS__)
// OpenSSL keeps an error record for each thread it ran in; those of the network managers' threads,
// which end after their managers, are still there when the leak check runs. In the executable
// itself: the runtime looks for it there.
extern "C" const char *__lsan_default_suppressions();
#define FF_TLS_TEST_LEAKS                                                                          \
    extern "C" const char *__lsan_default_suppressions()                                           \
    {                                                                                              \
        return "leak:libcrypto";                                                                   \
    }                                                                                              \
    static_assert(true)
#else
#define FF_TLS_TEST_LEAKS static_assert(true)
#endif
