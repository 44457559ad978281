// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine.h"

namespace segue::model {

/// The engine that the module hands out. Stateless: every call brings what it needs.
class TorchEngine : public Engine {
public:
    EngineInfo info(int threads) const override;
    Estimate estimate(const Config& config, const features::Samples& samples) const override;
    double sgemmPeak(int threads) const override;
    Result<Training> train(const Config& config, const features::Samples& samples,
                           const features::Split& split, const TrainControl& control,
                           const std::string& checkpoint, const std::vector<EpochRecord>& history) override;
    Result<Predictions> predict(const TrainedModel& model, const features::Samples& samples,
                                std::span<const std::uint32_t> which, const RunControl& control) override;
    Result<std::vector<float>> scoreOrders(const TrainedModel& model, const features::WindowTable& table,
                                           const TrackOrders& orders, const RunControl& control) override;
    Result<std::vector<float>> predictSequences(const TrainedModel& model, std::span<const float> sequences,
                                                int windows, int inputs) override;
    Result<TrainedModel> importKeras(const std::string& json, const std::string& hdf5,
                                     features::Target target, bool outputIsDown) override;
};

}  // namespace segue::model
