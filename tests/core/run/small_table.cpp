// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_table.h"

#include "read/read.h"
#include "table/synthetic.h"

#include <catch2/catch.hpp>

namespace segue::tests {

using namespace experiment;

SmallTable smallTable(const ScratchDir& folder)
{
    SmallTable work;
    work.path = folder / "albums.csv";
    data::SyntheticOptions options;
    options.albums = 40;
    REQUIRE(data::writeSynthetic(options, work.path));
    work.config = model::presetConfig(model::Preset::Standard);
    work.config.hiddenSize = 8;
    work.config.epochs = 4;
    auto table = data::readAlbums(work.path);
    REQUIRE(table);
    auto prepared = prepare(*table, work.config);
    REQUIRE(prepared);
    work.prepared = std::move(*prepared);
    return work;
}

Run stoppedRun(const SmallTable& work, const std::string& path)
{
    int epochs = 0;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport&) { ++epochs; };
    control.poll = [&] { return epochs >= 2 ? RunState::Stop : RunState::Go; };
    auto trained = trainRun(path, work.prepared, work.config, control);
    REQUIRE(trained);
    REQUIRE(trained->run.stopped);
    REQUIRE(trained->run.history.size() == 2);
    return trained->run;
}

}  // namespace segue::tests
