// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"

namespace ff {

/// Everything the service tells of one container, read whole. A value.
struct ContainerContents
{
    Container container; ///< with its faces, whatever kind of list it is
    TrainingStatus training; ///< NotStarted without dates for face lists, which have none
    QList<Person> persons; ///< groups only
};

} // namespace ff
