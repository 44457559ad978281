// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/prediction_csv.h"

#include "base/text_writer.h"

#include <charconv>

namespace segue::report {

std::string toCsv(std::span<const experiment::PredictionRow> rows, double threshold)
{
    std::string text = "album_id,track_number,next_track_number,target,p_up,predicted,actual\n";
    for (const auto& row : rows) {
        appendField(text, row.albumId);
        text += ',' + std::to_string(row.trackNumber) + ',' + std::to_string(row.nextTrackNumber) + ',';
        text += features::targetName(row.target);
        text += ',';
        char digits[32];
        text.append(digits, std::to_chars(digits, digits + sizeof digits, double(row.pUp),
                                          std::chars_format::general, 9)
                                .ptr);
        text += double(row.pUp) > threshold ? ",Up," : ",Down,";
        if (row.actual != features::Direction::Unknown)
            text += row.actual == features::Direction::Up ? "Up" : "Down";
        text += '\n';
    }
    return text;
}

}  // namespace segue::report
