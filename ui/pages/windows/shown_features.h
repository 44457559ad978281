// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"

#include <QStringList>

#include <vector>

namespace segue::ui {

/// The columns a window table starts with: each target as it runs through the track, or its one value.
QStringList firstColumns(const features::WindowTable& windows);

/// The feature that is drawn at first: one that runs through a track, if there is any, a target before others.
QString firstDrawn(const features::WindowTable& windows);

/// Where the features of these names stand, in the table's order.
std::vector<int> featuresNamed(const features::WindowTable& windows, const QStringList& names);

}  // namespace segue::ui
