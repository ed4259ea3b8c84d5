// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A static library needs one object; the resources themselves are generated beside it.
namespace ff {
extern const char resourcesRoom[];
const char resourcesRoom[] = "faceferry";
} // namespace ff
