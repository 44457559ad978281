// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>
#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace segue::model {

/// Tensors and facts as LibTorch's own archive, in memory.
struct Archive {
    std::map<std::string, at::Tensor> tensors;
    nlohmann::json facts;
};

std::string toBytes(const Archive& archive);
/// Throws std::exception where the bytes are no such archive.
Archive fromBytes(const std::string& bytes);

at::Tensor tensorOf(const std::vector<float>& values);
std::vector<float> floatsOf(const at::Tensor& tensor);
at::Tensor tensorOf(const std::vector<double>& values);
std::vector<double> doublesOf(const at::Tensor& tensor);

}  // namespace segue::model
