// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table on its whole way: read, cleaned, cut into windows, split, scaled, one training batch
// filled.
#include "clean/clean.h"
#include "features/album_inputs.h"
#include "features/split.h"
#include "network/engine/sources/track_source.h"
#include "read/join/dataset.h"
#include "read/join/gather.h"
#include "read/join/resolve_table.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numeric>

using namespace segue;

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

/// Windows of a table whose values are no numbers train on nothing; those that are numbers stay numbers.
void checkBatch(const features::Samples& samples, const features::Split& split)
{
    const features::WindowTable& table = *samples.table;
    std::vector<std::string> names;
    for (const features::Feature& feature : table.features) names.push_back(feature.name);
    const model::InputPlan plan = model::planInputs(table, names);
    std::vector<bool> use;
    for (const features::Part part : split.part) use.push_back(part == features::Part::Train);
    const features::Scaler scaler = features::fitScaler(table, plan.features, use, 0, 1);
    const auto train = split.samplesOf(samples, features::Part::Train);
    const std::vector<features::Target> targets = table.targets();
    const model::TrackSource source(samples, train, plan, scaler, targets);

    std::vector<std::uint32_t> batch(std::min<std::size_t>(train.size(), 32));
    std::iota(batch.begin(), batch.end(), 0U);
    const std::size_t rows = batch.size(), steps = std::size_t(source.steps(batch));
    std::vector<float> varying(rows * steps * std::size_t(source.varying()));
    std::vector<float> constant(rows * std::size_t(source.constant()));
    std::vector<float> label(rows * targets.size()), actual = label, weight = label;
    source.fill(batch, int(steps),
                {.varying = varying.data(),
                 .constant = constant.data(),
                 .label = label.data(),
                 .actual = actual.data(),
                 .weight = weight.data()});
    for (const auto* values : {&varying, &constant})
        for (const float value : *values) require(std::isfinite(value));
    for (const float value : label) require(value == 0 || value == 1);
}

/// Every album as the album preset sees it.
void checkAlbumInputs(const features::WindowTable& table, const features::Split& split)
{
    std::vector<bool> use;
    for (const features::Part part : split.part) use.push_back(part == features::Part::Train);
    const auto inputs = features::AlbumInputs::fit(table, use);
    const auto tracks = inputs.tracksOf(table);
    for (const data::Album& album : table.albums->albums) {
        std::vector<std::uint32_t> order(album.trackCount);
        std::iota(order.begin(), order.end(), album.firstTrack);
        std::vector<float> values(order.size() * inputs.count());
        inputs.write(tracks, album.firstTrack, order, values.data());
        for (const float value : values) require(std::isfinite(value));
    }
}

void check(const std::shared_ptr<const data::Albums>& albums, const features::WindowOptions& options)
{
    const auto table = features::makeWindows(albums, options);
    for (std::size_t f = 0; f < table->features.size(); ++f)
        require(table->values[f].size() ==
                table->tracks() * (table->features[f].perWindow() ? std::size_t(table->windows) : 1));
    const features::Samples samples = features::makeSamples(table);
    require(std::int64_t(samples.size()) == albums->transitions());
    const auto split = features::splitAlbums(*albums, {.testShare = 0.2, .validationShare = 0});
    if (!split) return;
    checkBatch(samples, *split);
    checkAlbumInputs(*table, *split);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace segue::data;
    const Source source{{{"table", Bytes::of({reinterpret_cast<const char*>(bytes), size})}}, ""};
    auto read = assembleDataset("table", source, {.fields = {}, .segments = false, .threads = 1}, {});
    if (!read) return 0;
    const bool wide = read->schema == Schema::WideWindows;
    auto table = std::make_shared<AlbumTable>(wide ? unfoldWindows(*read) : std::move(*read));
    resolveTable(*table, 1, {});
    const Cleaned cleaned = clean(table);
    if (cleaned.albums->transitions() == 0) return 0;
    check(cleaned.albums, {.windows = 3, .binning = features::Binning::Quantile});
    check(cleaned.albums,
          {.windows = 2, .binning = features::Binning::Time, .cumulation = features::Cumulation::Mean});
    return 0;
}
