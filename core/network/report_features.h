// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace segue::model {

/// The report's 33 features in the order in which its published networks take them.
std::span<const std::string_view> reportFeatures();

}  // namespace segue::model
