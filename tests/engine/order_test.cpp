// SPDX-License-Identifier: GPL-3.0-or-later
// The order preset inside the engine: what a batch holds, its loss, and its gradients against LibTorch's
// autograd.
#include "base/random.h"
#include "engine/random_network.h"
#include "network/engine/sources/order_source.h"
#include "network/engine/training/network_group.h"
#include "support/albums.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/variable.h>
#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>
#include <set>

using namespace segue;
using namespace segue::model;
using namespace segue::tests;
using features::OrderInputs;

namespace {

struct Albums {
    std::shared_ptr<const features::WindowTable> table;
    OrderInputs inputs;
    std::vector<std::uint32_t> all;
};

/// Albums of 5, 6, 7, 5, 6, 7, ... tracks.
Albums someAlbums(std::uint32_t count)
{
    TableBuilder builder({"energy", "valence", "tempo", "key"});
    Random random(3);
    Albums albums;
    for (std::uint32_t a = 0; a < count; ++a) {
        albums.all.push_back(a);
        for (int t = 1; t <= int(5 + a % 3); ++t)
            builder.row("album " + std::to_string(a), t,
                        {float(random.share()), float(random.share()), float(random.share()),
                         float(random.below(12))});
    }
    albums.table = features::makeWindows(builder.albums(), {});
    albums.inputs = OrderInputs::fit(*albums.table, std::vector<bool>(count, true));
    return albums;
}

/// Row by row, [step][input].
std::vector<std::vector<std::vector<float>>> filled(const OrderSource& source,
                                                    const std::vector<std::uint32_t>& rows)
{
    ChunkBuffers chunk;
    const int steps = source.steps(rows);
    const BatchBuffers& in = chunk.fill(source, rows, steps);
    std::vector<std::vector<std::vector<float>>> all(rows.size());
    const auto width = std::size_t(source.varying());
    for (std::size_t t = 0; t < std::size_t(steps); ++t)
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const float* from = in.varying + (t * rows.size() + r) * width;
            all[r].emplace_back(from, from + width);
        }
    return all;
}

std::vector<std::uint32_t> rowsOf(const OrderSource& source)
{
    std::vector<std::uint32_t> rows(source.rows());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

Config smallConfig()
{
    Config config = presetConfig(Preset::Order);
    config.hiddenSize = 9;
    config.denseSize = 7;
    return config;
}

std::vector<float> collected(const BatchPass& pass, std::size_t n)
{
    std::vector<float> gradient(n);
    pass.collect(0, 0, n, 1.0F, gradient.data());
    return gradient;
}

}  // namespace

TEST_CASE("in any order of an album its tracks bring their own inputs, and the places keep theirs")
{
    const Albums albums = someAlbums(4);
    TrackOrders orders;
    const std::vector<std::uint32_t> own{0, 1, 2, 3, 4, 5}, other{3, 5, 0, 1, 4, 2};
    orders.add(1, own);
    orders.add(1, other);
    const OrderSource source(*albums.table, albums.inputs, orders);
    const auto rows = filled(source, {0, 1});
    const std::size_t moving = albums.inputs.trackInputs();
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto &placed = rows[1][i], &track = rows[0][other[i]], &place = rows[0][i];
        CHECK(std::equal(placed.begin(), placed.begin() + std::ptrdiff_t(moving), track.begin()));
        CHECK(std::equal(placed.begin() + std::ptrdiff_t(moving), placed.end(),
                         place.begin() + std::ptrdiff_t(moving)));
        CHECK(placed.size() == moving + OrderInputs::kPlaceInputs);
    }
}

TEST_CASE("an epoch compares every album's own order with fresh random ones, drawn by the key alone")
{
    const Albums albums = someAlbums(40);
    OrderSource source(*albums.table, albums.inputs, albums.all, 2, 7),
        again(*albums.table, albums.inputs, albums.all, 2, 8);
    Team one(1), two(2);
    const auto rows = rowsOf(source);
    const auto batches = source.epoch(11, rows, 5, two);
    const auto first = filled(source, batches.front());
    source.epoch(12, rows, 5, two);
    const auto later = filled(source, batches.front());
    again.epoch(99, rows, 5, one);  // what was drawn before leaves no trace
    CHECK(again.epoch(11, rows, 5, one) == batches);
    CHECK(filled(again, batches.front()) == first);
    CHECK(later != first);
    for (std::size_t k = 0; k < first.size(); k += 3) {
        CHECK(first[k] == later[k]);  // the own order stays
        CHECK(first[k] != first[k + 1]);
        CHECK(first[k + 1] != first[k + 2]);
    }
}

TEST_CASE("a batch holds albums of one length, none is met twice, and their number is known before")
{
    const Albums albums = someAlbums(40);
    OrderSource source(*albums.table, albums.inputs, albums.all, 2, 7);
    Team team(1);
    const auto batches = source.epoch(3, rowsOf(source), 5, team);
    std::set<std::uint32_t> met;
    for (const auto& batch : batches) {
        REQUIRE(batch.size() % 3 == 0);
        CHECK(batch.size() <= 15);
        CHECK(source.weightOf(batch, 5) == Approx(std::sqrt(double(batch.size()) / 15)));
        for (std::size_t k = 0; k < batch.size(); ++k) {
            CHECK(source.steps(Rows32(batch).subspan(k, 1)) == source.steps(batch));
            CHECK(batch[k] / 3 == batch[k - k % 3] / 3);
            CHECK(batch[k] % 3 == k % 3);
            CHECK(met.insert(batch[k]).second);
        }
    }
    CHECK(met.size() == source.rows());
    CHECK(batches.size() == 9);  // 14 albums of 5 tracks, 13 of 6 and 13 of 7: three batches each
    CHECK(source.batches(rowsOf(source), 5) == 9);
    CHECK(source.batches(Rows32(rowsOf(source)).first(3), 5) == 1);
}

TEST_CASE("random orders are uniform")
{
    const Albums albums = someAlbums(1);
    OrderSource source(*albums.table, albums.inputs, albums.all, 20, 7);
    Team team(1);
    const auto rows = rowsOf(source);
    std::vector<int> first(5);
    const auto moving = std::ptrdiff_t(albums.inputs.trackInputs());
    for (std::uint64_t key = 0; key < 200; ++key) {
        source.epoch(key, rows, 1, team);
        const auto orders = filled(source, rows);
        for (std::size_t k = 1; k < rows.size(); ++k)
            for (std::size_t t = 0; t < 5; ++t)  // which track came first: known by the inputs that move
                first[t] +=
                    std::equal(orders[k][0].begin(), orders[k][0].begin() + moving, orders[0][t].begin());
    }
    for (const int count : first) CHECK(std::abs(count - 800) < 100);  // 4,000 draws; the deviation is 25
}

TEST_CASE("the loss is that of pairs, as LibTorch has it, with its gradient")
{
    const int group = GENERATE(2, 3, 5);
    auto scores = randomNumbers<float>(std::size_t(group) * 7, 4, 3);
    scores[std::size_t(group)] = scores[std::size_t(group) + 1];  // one tie
    auto torch = at::tensor(scores).to(at::kDouble).view({7, group}).set_requires_grad(true);
    const auto pairs = at::softplus(torch.slice(1, 1) - torch.slice(1, 0, 1));
    const auto loss = pairs.sum();
    const auto expected = torch::autograd::grad({loss}, {torch})[0].contiguous();
    const double right = (torch.slice(1, 1) < torch.slice(1, 0, 1)).sum().item<double>();
    const Sums sums = rankingLossAndGradient(int(scores.size()), group, scores.data());
    CHECK(sums.loss == Approx(loss.item<double>()).epsilon(1e-6));
    CHECK(sums.weight == 7 * (group - 1));
    CHECK(sums.counted == 7 * (group - 1));
    CHECK(sums.right == right + 0.5);
    for (std::size_t k = 0; k < scores.size(); ++k)
        CHECK(double(scores[k]) == Approx(expected.data_ptr<double>()[k]).margin(1e-6));
}

TEST_CASE(
    "gradients and scores of a batch of albums are the reference engine's, however it is cut, dropout "
    "included")
{
    const auto cell = GENERATE(Cell::Lstm, Cell::Dense);
    auto config = smallConfig();
    config.cell = cell;
    const Albums albums = someAlbums(120);
    const OrderSource source(*albums.table, albums.inputs, albums.all, 2, 7);
    const NetworkGroup group = networkGroupOf(config, int(albums.inputs.count()), 0);
    auto weights = initialWeights(group.network, 5);
    const auto noise = randomNumbers<float>(weights.size(), 6, 0.05);
    for (std::size_t k = 0; k < weights.size(); ++k) weights[k] += noise[k];
    std::vector<std::uint32_t> batch;  // all albums of 6 tracks: 120 rows, several chunks
    for (std::uint32_t a = 1; a < 120; a += 3)
        for (std::uint32_t k = 0; k < 3; ++k) batch.push_back(3 * a + k);

    Team two(2), one(1);
    const auto reference = makePass(group, EngineKind::Reference, one);
    const auto expectedSums = reference->gradient(source, batch, weights.data(), 99);
    const auto expected = collected(*reference, weights.size());
    double largest = 0;
    for (const float each : expected) largest = std::max(largest, double(std::fabs(each)));
    std::vector<float> single;
    for (Team* team : {&one, &two}) {
        const auto fast = makePass(group, EngineKind::Fast, *team);
        const auto sums = fast->gradient(source, batch, weights.data(), 99);
        CHECK(sums[0].loss == Approx(expectedSums[0].loss).epsilon(1e-6));
        CHECK(sums[0].right == expectedSums[0].right);
        const auto gradient = collected(*fast, weights.size());
        for (std::size_t k = 0; k < weights.size(); ++k)
            CHECK(std::fabs(double(gradient[k]) - double(expected[k])) < 1e-5 * largest);
        if (single.empty()) single = gradient;
        CHECK(gradient == single);  // one thread or two: the same bits

        std::vector<float> scores(source.rows()), expectedScores(source.rows());
        fast->predict(source, rowsOf(source), weights.data(), scores.data());
        reference->predict(source, rowsOf(source), weights.data(), expectedScores.data());
        for (std::size_t k = 0; k < scores.size(); ++k)
            CHECK(double(scores[k]) == Approx(double(expectedScores[k])).margin(1e-5));
    }
}

TEST_CASE("the network is the recipe's: 23,569 weights, one number an order")
{
    const NetworkGroup group = networkGroupOf(presetConfig(Preset::Order), 52, 0);
    CHECK(group.parameters() == 23569);  // PyTorch's has a second bias of 192 in its LSTM
    CHECK(group.copies == 1);
    CHECK(group.network.outputs() == 1);
    CHECK_FALSE(group.network.everyStep());
    CHECK(group.network.fusible());
    const auto again = networkFrom(describe(group.network));
    CHECK((again.layers() == group.network.layers()));
}
