// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/sources/album_source.h"
#include "network/engine/sources/order_source.h"
#include "network/engine/sources/track_source.h"
#include "network/engine/stored_network.h"
#include "network/engine/torch_engine.h"
#include "network/engine/training/network_group.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace segue::model {

namespace {

using features::Samples;

/// Transitions that are packed at once: what prediction needs of memory, whatever the table's size.
constexpr std::size_t kPiece = 32768;

Error missingColumn(const Samples& samples, const std::string& column)
{
    return {.code = ErrorCode::ColumnMissing,
            .subject = samples.table->albums->table->source,
            .column = column,
            .expected = column};
}

std::vector<std::uint32_t> firstNumbers(std::size_t n)
{
    std::vector<std::uint32_t> numbers(n);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

/// Applies every member of an ensemble and averages their probabilities, or their scores.
class Predictor {
public:
    Predictor(StoredNetwork network, const TrainedModel& model)
        : m_network(std::move(network)), m_down(model.outputIsDown), m_team(int(model.config.threads)),
          m_pass(makePass(m_network.group, model.config.engine, m_team))
    {
    }

    /// Appends P(Up) of `samples` samples. `order`: the source's inputs, in the model's order.
    void add(const Source& source, Rows32 rows, std::size_t samples, const std::vector<int>& order,
             std::vector<float>& pUp)
    {
        m_logits.resize(samples * std::size_t(source.targets()));
        std::vector<double> sum(m_logits.size());
        for (const auto& member : m_network.members) {
            const auto weights = order.empty() ? member : groupInOrder(m_network.group, member, order);
            m_pass->predict(source, rows, weights.data(), m_logits.data());
            for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += 1 / (1 + std::exp(-double(m_logits[k])));
        }
        for (const double each : sum) {
            const double p = each / double(m_network.members.size());
            pUp.push_back(float(m_down ? 1 - p : p));
        }
    }

    /// Appends the source's scores, one a row.
    void addScores(const OrderSource& source, std::vector<float>& scores)
    {
        m_logits.resize(source.rows());
        std::vector<double> sum(m_logits.size());
        for (const auto& member : m_network.members) {
            m_pass->predict(source, firstNumbers(source.rows()), member.data(), m_logits.data());
            for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += double(m_logits[k]);
        }
        for (const double each : sum) scores.push_back(float(each / double(m_network.members.size())));
    }

    const StoredNetwork& network() const { return m_network; }

private:
    StoredNetwork m_network;
    bool m_down;
    Team m_team;
    std::unique_ptr<BatchPass> m_pass;
    std::vector<float> m_logits;
};

Status predictAlbums(Predictor& predictor, const TrainedModel& model, const Samples& samples,
                     std::span<const std::uint32_t> which, Predictions& predictions)
{
    const auto& inputs = predictor.network().albumInputs;
    if (const auto missing = inputs.missing(*samples.table); !missing.empty())
        return missingColumn(samples, missing.front());
    const AlbumSource source(samples, {which.begin(), which.end()}, inputs, model.targets, {});
    predictor.add(source, source.rowsOf(std::vector<bool>(which.size(), true)), which.size(), {},
                  predictions.pUp);
    return Done{};
}

Status predictTracks(Predictor& predictor, const TrainedModel& model, const Samples& samples,
                     std::span<const std::uint32_t> which, const RunControl& control,
                     Predictions& predictions)
{
    const InputPlan plan = planInputs(*samples.table, model.inputs);
    if (!plan.missing.empty()) return missingColumn(samples, plan.missing.front());
    if (samples.table->windows != model.windows)
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = "windows",
                     .column = "windows",
                     .detail = std::to_string(samples.table->windows),
                     .expected = std::to_string(model.windows)};
    if (model.scaler.minimum.size() != model.inputs.size())
        return Error{.code = ErrorCode::RunUnfinished, .subject = "scaler"};
    for (std::size_t from = 0; from < which.size(); from += kPiece) {
        if (control.state() == RunState::Abort) return Error{.code = ErrorCode::Cancelled};
        const auto piece = which.subspan(from, std::min(kPiece, which.size() - from));
        const TrackSource source(samples, {piece.begin(), piece.end()}, plan, model.scaler, model.targets);
        predictor.add(source, firstNumbers(piece.size()), piece.size(), plan.order, predictions.pUp);
        control.report(double(from + piece.size()) / double(which.size()));
    }
    return Done{};
}

}  // namespace

Result<Predictions> TorchEngine::predict(const TrainedModel& model, const Samples& samples,
                                         std::span<const std::uint32_t> which, const RunControl& control)
{
    try {
        if (scoresOrders(model.config)) return Error{.code = ErrorCode::ScoresOrders, .column = "predict"};
        Predictor predictor(restore(model.network), model);
        Predictions predictions{model.targets, {which.begin(), which.end()}, {}};
        const bool albums = predictor.network().albumInputs.count() > 0;
        const Status done = albums ? predictAlbums(predictor, model, samples, which, predictions)
                                   : predictTracks(predictor, model, samples, which, control, predictions);
        if (!done) return done.error();
        return predictions;
    } catch (const std::exception& failure) {
        return Error{.code = ErrorCode::Internal, .detail = failure.what()};
    }
}

Result<std::vector<float>> TorchEngine::scoreOrders(const TrainedModel& model,
                                                    const features::WindowTable& table,
                                                    const TrackOrders& orders, const RunControl& control)
{
    try {
        if (!scoresOrders(model.config))
            return Error{.code = ErrorCode::NetworkUnsupported, .column = "preset", .detail = "order"};
        Predictor predictor(restore(model.network), model);
        const auto& inputs = predictor.network().orderInputs;
        if (const auto missing = inputs.missing(table); !missing.empty())
            return Error{.code = ErrorCode::ColumnMissing,
                         .subject = table.albums->table->source,
                         .column = missing.front(),
                         .expected = missing.front()};
        std::vector<float> scores;
        std::size_t place = 0;
        for (std::size_t from = 0; from < orders.size(); from += kPiece) {
            if (control.state() == RunState::Abort) return Error{.code = ErrorCode::Cancelled};
            TrackOrders piece;
            for (std::size_t k = from; k < std::min(orders.size(), from + kPiece); ++k) {
                const std::size_t tracks = table.albums->albums[orders.album[k]].trackCount;
                piece.add(orders.album[k], std::span(orders.place).subspan(place, tracks));
                place += tracks;
            }
            predictor.addScores(OrderSource(table, inputs, piece), scores);
            control.report(double(from + piece.size()) / double(orders.size()));
        }
        return scores;
    } catch (const std::exception& failure) {
        return Error{.code = ErrorCode::Internal, .detail = failure.what()};
    }
}

Result<std::vector<float>> TorchEngine::predictSequences(const TrainedModel& model,
                                                         std::span<const float> sequences, int windows,
                                                         int inputs)
{
    try {
        if (scoresOrders(model.config)) return Error{.code = ErrorCode::ScoresOrders, .column = "sequences"};
        Predictor predictor(restore(model.network), model);
        const int wanted = predictor.network().group.network.inputs();
        if (inputs != wanted || windows < 1 || sequences.size() % std::size_t(windows * inputs) != 0)
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .subject = "sequences",
                         .column = "sequences",
                         .detail = std::to_string(inputs),
                         .expected = std::to_string(wanted)};
        if (predictor.network().group.network.everyStep())
            return Error{.code = ErrorCode::NetworkUnsupported, .subject = "sequences", .detail = "album"};
        const std::size_t n = sequences.size() / std::size_t(windows * inputs);
        const SequenceSource source(sequences, windows, inputs, int(model.targets.size()));
        std::vector<float> pUp;
        predictor.add(source, firstNumbers(n), n, {}, pUp);
        return pUp;
    } catch (const std::exception& failure) {
        return Error{.code = ErrorCode::Internal, .detail = failure.what()};
    }
}

}  // namespace segue::model
