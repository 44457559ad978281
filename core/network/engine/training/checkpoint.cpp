// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/archive.h"
#include "network/engine/training/trainer.h"

#include <ATen/ops/equal.h>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace segue::model {

std::string toCheckpoint(const TrainerState& state)
{
    Archive archive;
    archive.tensors = {
        {"weights", state.learner.weights}, {"first", state.learner.first}, {"second", state.learner.second}};
    if (state.learner.average.defined()) archive.tensors["average"] = state.learner.average;
    // Weights are not written twice: where the newest are the ones to keep, a word says so.
    const bool newest = state.best.defined() && at::equal(state.best, state.learner.used());
    if (state.best.defined() && !newest) archive.tensors["best"] = state.best;
    for (std::size_t m = 0; m < state.done.size(); ++m)
        archive.tensors["done_" + std::to_string(m)] = state.done[m];
    archive.facts = {{"member", state.member},        {"epoch", state.epoch},
                     {"step", state.learner.step},    {"best_is_newest", newest},
                     {"best_epoch", state.bestEpoch}, {"stale", state.stale},
                     {"rate_share", state.rateShare}, {"done", state.done.size()}};
    if (std::isfinite(state.bestLoss)) archive.facts["best_loss"] = state.bestLoss;  // JSON has no infinity
    return toBytes(archive);
}

TrainerState fromCheckpoint(const std::string& bytes, const NetworkGroup& group)
{
    const Archive archive = fromBytes(bytes);
    const auto tensor = [&](const std::string& name) {
        const auto found = archive.tensors.find(name);
        if (found == archive.tensors.end()) return at::Tensor();
        if (found->second.numel() != 0 && found->second.numel() != group.parameters())
            throw std::invalid_argument("a checkpoint of another network");
        return found->second.contiguous();
    };
    const auto& facts = archive.facts;
    TrainerState state;
    state.member = facts.at("member");
    state.epoch = facts.at("epoch");
    state.learner = {.weights = tensor("weights"),
                     .first = tensor("first"),
                     .second = tensor("second"),
                     .average = tensor("average"),
                     .step = facts.at("step")};
    if (!state.learner.weights.defined() || state.learner.weights.numel() == 0)
        throw std::invalid_argument("a checkpoint without weights");
    state.best = facts.at("best_is_newest") ? state.learner.used().clone() : tensor("best");
    state.bestEpoch = facts.at("best_epoch");
    state.bestLoss = facts.value("best_loss", std::numeric_limits<double>::infinity());
    state.stale = facts.at("stale");
    state.rateShare = facts.at("rate_share");
    for (std::size_t m = 0; m < facts.at("done").get<std::size_t>(); ++m)
        state.done.push_back(tensor("done_" + std::to_string(m)));
    return state;
}

}  // namespace segue::model
