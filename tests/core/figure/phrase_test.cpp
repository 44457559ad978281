// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/phrase.h"

#include <catch2/catch.hpp>

using segue::plot::filled;
using segue::plot::Phrase;

TEST_CASE("a phrase is composed from its pattern and its parts, in any order")
{
    CHECK(Phrase("%1, AUC %2", {"Valence", "0.805"}).english() == "Valence, AUC 0.805");
    CHECK(filled("%2 of %1", {"a", "b"}) == "b of a");
    CHECK(Phrase("%1, smoothed", {Phrase("%1 %2", {"Training", "2"})}).english() == "Training 2, smoothed");
}

TEST_CASE("percent signs that are no places stay, and so does whatever the data put into a part")
{
    CHECK(Phrase("chance, 50 %").english() == "chance, 50 %");
    CHECK(Phrase(std::string("100%1 Hits")).english() == "100%1 Hits");
    CHECK(filled("%1 and %2", {"%2", "x"}) == "%2 and x");
    CHECK(filled("%1 %2 %", {"a"}) == "a %2 %");
    CHECK(filled("", {}).empty());
}
