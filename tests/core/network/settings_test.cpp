// SPDX-License-Identifier: GPL-3.0-or-later
// "name=value" as `--set` gives it.
#include "network/settings.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace segue;
using namespace segue::model;

namespace {

Error refusal(const std::vector<std::string>& settings)
{
    Config config;
    const Status set = applySettings(config, settings);
    REQUIRE_FALSE(set);
    return set.error();
}

}  // namespace

TEST_CASE("a preset comes first wherever it stands among the settings, and leaves seed and threads")
{
    Config config;
    config.seed = 9;
    REQUIRE(applySettings(config, std::vector<std::string>{"batch_size=32", "preset=album", "cell=dense"}));
    CHECK(config.preset == Preset::Album);
    CHECK(config.batchSize == 32);
    CHECK(config.cell == Cell::Dense);
    CHECK(config.seed == 9);
}

TEST_CASE("a setting without a value, an unknown one and two that do not go together are refused by name")
{
    CHECK(refusal({"epochs"}).expected == "name=value");
    CHECK(refusal({"epoch=3"}).code == ErrorCode::UnknownName);
    CHECK(refusal({"epochs=many"}).code == ErrorCode::NotANumber);
    CHECK(refusal({"scale_low=1", "scale_high=0"}).column == "scale_high");
    CHECK(refusal({"fold=1"}).column == "fold");
    Config config;
    CHECK(applySettings(config, std::vector<std::string>{"folds=3", "fold=1"}));
}
