// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/html/html_report.h"

namespace segue::report {

/// The report's sections as HTML, each with its heading. `drawn(id)` gives a picture's figure or "".
class Pictures {
public:
    explicit Pictures(const std::vector<Picture>& pictures) : m_pictures(pictures) {}
    std::string drawn(std::string_view id) const;

private:
    const std::vector<Picture>& m_pictures;
};

std::string heading(const RunFacts& facts);
std::string dataSection(const RunFacts& facts);
std::string preparationSection(const RunFacts& facts);
std::string modelSection(const RunFacts& facts, const Pictures& pictures);
std::string resultsSection(const RunFacts& facts, const Pictures& pictures);
std::string agreementSection(const RunFacts& facts, const Pictures& pictures);
std::string honestySection(const RunFacts& facts);
std::string runCardSection(const RunFacts& facts);

/// The window table and the output table of one album, as the report prints them.
std::string exampleTables(const RunFacts& facts);

}  // namespace segue::report
