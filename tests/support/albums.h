// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/albums.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

namespace segue::tests {

/// A table made by hand: one call a row, in file order.
class TableBuilder {
public:
    /// `columns` as Segue calls them; `observations`: a row is an observation, the columns in
    /// `perObservation` differ inside tracks.
    explicit TableBuilder(std::vector<std::string> columns, bool observations = false,
                          std::vector<std::string> perObservation = {});

    TableBuilder& row(const std::string& album, int track, std::initializer_list<float> values);
    TableBuilder& row(const std::string& album, const std::string& artist, int track,
                      std::initializer_list<float> values);
    std::shared_ptr<data::AlbumTable> table();
    /// The same as albums in playing order, grouped but not cleaned: rows must already stand in order.
    std::shared_ptr<const data::Albums> albums();

private:
    std::shared_ptr<data::AlbumTable> m_table;
};

}  // namespace segue::tests
