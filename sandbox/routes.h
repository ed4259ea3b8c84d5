// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/routetable.h"
#include "sandbox/services.h"

namespace ff::sandbox {

// Each adds the routes of one subject, for every container type that has it.
void addContainerRoutes(RouteTable &table, Services &services);
void addPersonRoutes(RouteTable &table, Services &services);
void addFaceRoutes(RouteTable &table, Services &services);
void addTrainingRoutes(RouteTable &table, Services &services);
/// Only where the API version has snapshots, as the operations of take and apply.
void addSnapshotRoutes(RouteTable &table, Services &services);
void addOperationRoutes(RouteTable &table, Services &services);
/// Detect, identify, verify, find similar, group: the sandbox recognises nothing and says so.
void addRecognitionRoutes(RouteTable &table);

} // namespace ff::sandbox
