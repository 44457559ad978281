// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/field.h"

#include <map>
#include <string>

namespace segue::data {

/// What a user can say about a file before it is read.
struct ReadOptions {
    std::map<std::string, Field> fields{};  ///< header as it stands in the file -> what to read the column as
    bool segments = false;                  ///< audio-analysis: segments as observations in place of sections
    int threads = 0;                        ///< 0 = as many as the machine has

    /// Whether both give the same table: threads change nothing in it.
    bool readsAs(const ReadOptions& other) const
    {
        return fields == other.fields && segments == other.segments;
    }
};

}  // namespace segue::data
