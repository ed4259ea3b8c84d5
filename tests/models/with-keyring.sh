#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Faceferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh unlocked|locked|nobus PROGRAM [ARGUMENT]...
# Runs a program with a fresh home and runtime directory and
#   unlocked  a session bus and a gnome-keyring that was unlocked with a password,
#   locked    the same keyring, started without its password and with nobody to ask for it,
#   nobus     no session bus at all.
# Everything it started is ended and removed; the program's exit code is its own. 77: not here.
set -eu

state=$1
shift
if [ "${FF_INSIDE_BUS:-}" = "" ]; then
    for tool in dbus-run-session gnome-keyring-daemon; do
        if ! command -v "$tool" >/dev/null 2>&1; then
            echo "with-keyring.sh: $tool is not installed" >&2
            exit 77
        fi
    done
    base=$(mktemp -d)
    trap 'rm -rf "$base"' EXIT
    mkdir -p "$base/home" "$base/run"
    chmod 0700 "$base/run"
    export HOME="$base/home" XDG_RUNTIME_DIR="$base/run"
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP DESKTOP_SESSION
    unset KDE_FULL_SESSION GNOME_DESKTOP_SESSION_ID DBUS_SESSION_BUS_ADDRESS DISPLAY
    unset WAYLAND_DISPLAY QT_NO_GLIB GNOME_KEYRING_CONTROL
    if [ "$state" = nobus ]; then
        DBUS_SESSION_BUS_ADDRESS="unix:path=$base/run/nothing-here" "$@"
        exit
    fi
    FF_INSIDE_BUS=1 dbus-run-session -- "$0" "$state" "$@"
    exit
fi

# The daemon goes with its bus: dbus-run-session ends the bus when this script ends.
if [ "$state" = unlocked ]; then
    printf 'a password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
else
    gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
fi
result=0
"$@" || result=$?
# It leaves the bus by itself, but a little later; nothing may be left when the test has ended.
for process in /proc/[0-9]*; do
    if [ "$(cat "$process/comm" 2>/dev/null)" = gnome-keyring-d ] &&
        tr '\0' '\n' <"$process/environ" 2>/dev/null | grep -qx "XDG_RUNTIME_DIR=$XDG_RUNTIME_DIR"
    then
        kill "${process#/proc/}" 2>/dev/null || true
    fi
done
exit "$result"
