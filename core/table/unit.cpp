// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/unit.h"

#include <limits>

namespace segue::data {

std::string_view unitSymbol(Unit unit)
{
    switch (unit) {
        case Unit::Share: return "0-1";
        case Unit::Decibel: return "dB";
        case Unit::Lufs: return "LUFS";
        case Unit::BeatsPerMinute: return "BPM";
        case Unit::Milliseconds: return "ms";
        case Unit::Seconds: return "s";
        case Unit::PitchClass: return "pitch class";
        case Unit::Mode: return "major/minor";
        case Unit::BeatsPerBar: return "beats";
        case Unit::Percent: return "%";
        case Unit::None: break;
    }
    return "";
}

Unit sumUnit(Unit unit)
{
    const bool bounded =
        unit == Unit::Share || unit == Unit::Percent || unit == Unit::PitchClass || unit == Unit::Mode;
    return bounded ? Unit::None : unit;
}

PhysicalRange physicalRange(std::string_view, Unit unit)
{
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    switch (unit) {
        case Unit::Share: return {0, 1};
        case Unit::Percent: return {0, 100};
        case Unit::Decibel: return {-kEndless, 0};
        case Unit::Lufs: return {-kEndless, 0};
        case Unit::BeatsPerMinute: return {0, kEndless, true};
        case Unit::Milliseconds:
        case Unit::Seconds: return {0, kEndless, true};
        case Unit::PitchClass: return {-1, 11};  // -1: no key was found
        case Unit::Mode: return {0, 1};
        case Unit::BeatsPerBar: return {0, kEndless};  // 0: no metre was found
        case Unit::None: break;
    }
    return {-kEndless, kEndless};
}

}  // namespace segue::data
