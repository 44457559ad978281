// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/param_spec.h"
#include "network/config_table.h"

#include <catch2/catch.hpp>

#include <set>

using namespace segue;

TEST_CASE("every parameter of the configuration has a name, words, a range and a default inside it")
{
    std::set<std::string_view> names;
    for (const auto& spec : model::configTable()) {
        CAPTURE(spec.info.name);
        CHECK(names.insert(spec.info.name).second);
        CHECK_FALSE(spec.info.label.empty());
        CHECK_FALSE(spec.info.help.empty());
        CHECK_FALSE(spec.info.group.empty());
        for (const auto preset :
             {model::Preset::Report, model::Preset::Standard, model::Preset::Album, model::Preset::Order}) {
            const auto config = model::presetConfig(preset);
            CHECK(parseParam(spec.info, paramText(spec.get(config))));
            CHECK(model::validate(config));
        }
    }
}

TEST_CASE("a configuration survives being written as names and read back")
{
    for (const auto preset :
         {model::Preset::Report, model::Preset::Standard, model::Preset::Album, model::Preset::Order}) {
        auto config = model::presetConfig(preset);
        config.learningRate = 0.1 + 0.2;
        config.seed = 77;
        const auto back = model::fromNames(model::toNames(config));
        REQUIRE(back);
        CHECK(*back == config);
    }
}

TEST_CASE("a wrong setting names itself and what it takes")
{
    model::Config config;
    const auto text = model::setParam(config, "epochs", "many");
    CHECK(text.error().code == ErrorCode::NotANumber);
    CHECK(text.error().column == "epochs");
    const auto range = model::setParam(config, "dropout", "1.5");
    CHECK(range.error().code == ErrorCode::ValueOutOfRange);
    CHECK(range.error().expected == "0 to 0.9");
    CHECK(model::setParam(config, "optimizer", "lion").error().expected == "sgd, adam, adamw");
    CHECK(model::setParam(config, "epoch", "3").error().code == ErrorCode::UnknownName);
    CHECK(model::setParam(config, "epochs", "3x").error().code == ErrorCode::NotANumber);
    CHECK(model::setParam(config, "dropout", "nan").error().code == ErrorCode::ValueOutOfRange);
    CHECK(config == model::Config{});
}

TEST_CASE("choosing a preset keeps seed and threads")
{
    model::Config config;
    config.seed = 9;
    config.threads = 1;
    REQUIRE(model::setParam(config, "preset", "report"));
    CHECK(config.batchSize == 120);
    CHECK(config.scaleHigh == 2);
    CHECK(config.seed == 9);
    CHECK(config.threads == 1);
}

TEST_CASE("combinations that cannot work are refused with the field to change")
{
    model::Config config;
    config.scaleLow = 2;
    CHECK(model::validate(config).error().column == "scale_high");
    config = {};
    config.folds = 3;
    config.fold = 3;
    CHECK(model::validate(config).error().column == "fold");
    config = {};
    config.maxTracks = 1;
    CHECK(model::validate(config).error().column == "max_tracks");
}
