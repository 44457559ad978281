// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace segue::data {

/// The unit a numeric column is measured in.
enum class Unit {
    None,
    Share,
    Decibel,
    Lufs,
    BeatsPerMinute,
    Milliseconds,
    Seconds,
    PitchClass,
    Mode,
    BeatsPerBar,
    Percent
};

/// For headers and axes: "dB", "BPM", "0-1", "" for None.
std::string_view unitSymbol(Unit unit);

/// The unit of a sum of such values: a sum of decibels is told in decibel, one of shares is no share.
Unit sumUnit(Unit unit);

/// The closed range that a value can physically have; outside it a value is a finding (tempo 0, loudness
/// above 0 dB). Tempo's lower end is open: 0 itself is outside.
struct PhysicalRange {
    double low, high;
    bool lowOpen = false;
    bool holds(double value) const { return (lowOpen ? value > low : value >= low) && value <= high; }
};
PhysicalRange physicalRange(std::string_view feature, Unit unit);

}  // namespace segue::data
