// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/passes/batch_pass.h"

#include <cmath>

namespace segue::model {

Sums& Sums::operator+=(const Sums& other)
{
    loss += other.loss;
    weight += other.weight;
    right += other.right;
    counted += other.counted;
    return *this;
}

double crossEntropy(double logit, double label)
{
    return (logit > 0 ? logit : 0) - logit * label + std::log1p(std::exp(-std::abs(logit)));
}

Sums lossAndGradient(int rows, int columns, float* logits, const BatchBuffers& buffers, int column,
                     int stride)
{
    Sums sums;
    for (int r = 0; r < rows; ++r)
        for (int k = 0; k < columns; ++k) {
            float& logit = logits[r * columns + k];
            const int place = r * stride + column + k;
            const float weight = buffers.weight[place], label = buffers.label[place], z = logit;
            if (weight == 0) {
                logit = 0;
                continue;
            }
            const float e = std::exp(-std::abs(z));  // serves both the loss and the sigmoid
            const float p = (z < 0 ? e : 1.0F) / (1 + e);
            sums.loss += double(weight) * double((z > 0 ? z : 0) - z * label + std::log1p(e));
            sums.weight += double(weight);
            sums.right += (p > 0.5F) == (buffers.actual[place] > 0.5F);
            sums.counted += 1;
            logit = weight * (p - label);
        }
    return sums;
}

Sums rankingLossAndGradient(int rows, int group, float* scores)
{
    Sums sums;
    for (float* first = scores; first < scores + rows; first += group) {
        double pull = 0;
        for (float* other = first + 1; other < first + group; ++other) {
            const double ahead = double(*first) - double(*other);
            sums.loss += crossEntropy(ahead, 1);
            sums.right += (double(ahead > 0) + double(ahead >= 0)) / 2;
            const double slope = 1 / (1 + std::exp(ahead));
            pull += slope;
            *other = float(slope);
        }
        *first = float(-pull);
        sums.weight += group - 1;
        sums.counted += group - 1;
    }
    return sums;
}

Sums lossOf(const Source& source, const BatchBuffers& buffers, int rows, int columns, int column,
            float* outputs)
{
    if (source.group() > 1) return rankingLossAndGradient(rows, source.group(), outputs);
    return lossAndGradient(rows, columns, outputs, buffers, column, source.targets());
}

const BatchBuffers& ChunkBuffers::fill(const Source& source, Rows32 rows, int steps)
{
    const std::size_t n = rows.size(), all = n * std::size_t(steps);
    const std::size_t outputs = (source.everyStep() ? all : n) * std::size_t(source.targets());
    const auto grow = [](std::vector<float>& buffer, std::size_t size) {
        if (buffer.size() < size) buffer.resize(size);
        return buffer.data();
    };
    m_buffers = {.varying = grow(m_varying, all * std::size_t(source.varying())),
                 .constant = grow(m_constant, n * std::size_t(source.constant())),
                 .label = grow(m_label, outputs),
                 .actual = grow(m_actual, outputs),
                 .weight = grow(m_weight, outputs)};
    source.fill(rows, steps, m_buffers);
    return m_buffers;
}

}  // namespace segue::model
