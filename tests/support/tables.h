// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/read.h"

#include <memory>
#include <string>
#include <string_view>

namespace segue::tests {

/// The dataset at a path, or in a file with this text; where it cannot be opened the test fails and says why.
std::shared_ptr<const data::AlbumTable> openTable(const std::string& path,
                                                  const data::ReadOptions& options = {});
std::shared_ptr<const data::AlbumTable> tableOf(const std::string& text,
                                                const data::ReadOptions& options = {});

/// What the reader noted with this code, null where it did not.
const data::Finding* note(const data::AlbumTable& table, std::string_view code);
/// The first finding of `inspect` with this code, about this column where one is named; one of count 0 where
/// there is none.
data::Finding finding(const data::AlbumTable& table, std::string_view code, std::string_view column = {});

}  // namespace segue::tests
