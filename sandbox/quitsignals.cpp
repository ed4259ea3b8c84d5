// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/quitsignals.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace ff::sandbox {

#ifdef Q_OS_WIN

static BOOL WINAPI onConsoleEvent(DWORD)
{
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return TRUE;
}

void quitOnSignals()
{
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

#else

// A signal handler may do next to nothing: it writes a byte, which the event loop reads.
static int wakePair[2] = {-1, -1};

extern "C" void ffOnQuitSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePair[0], &byte, sizeof byte);
}

void quitOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakePair) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakePair[1], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = ffOnQuitSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

#endif

} // namespace ff::sandbox
