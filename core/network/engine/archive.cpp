// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/archive.h"

#include <ATen/ops/from_blob.h>
#include <torch/serialize/input-archive.h>
#include <torch/serialize/output-archive.h>

#include <sstream>

namespace segue::model {

std::string toBytes(const Archive& archive)
{
    torch::serialize::OutputArchive out;
    auto facts = archive.facts;
    facts["tensors"] = nlohmann::json::array();
    for (const auto& [name, tensor] : archive.tensors) {
        facts["tensors"].push_back(name);
        out.write(name, tensor);
    }
    out.write("facts", c10::IValue(facts.dump()));
    std::ostringstream bytes;
    out.save_to(bytes);
    return std::move(bytes).str();
}

Archive fromBytes(const std::string& bytes)
{
    torch::serialize::InputArchive in;
    in.load_from(bytes.data(), bytes.size());
    c10::IValue facts;
    in.read("facts", facts);
    Archive archive{{}, nlohmann::json::parse(facts.toStringRef())};
    for (const std::string name : archive.facts.at("tensors")) in.read(name, archive.tensors[name]);
    return archive;
}

at::Tensor tensorOf(const std::vector<float>& values)
{
    return at::from_blob(const_cast<float*>(values.data()), {std::int64_t(values.size())}, at::kFloat)
        .clone();
}

at::Tensor tensorOf(const std::vector<double>& values)
{
    return at::from_blob(const_cast<double*>(values.data()), {std::int64_t(values.size())}, at::kDouble)
        .clone();
}

std::vector<float> floatsOf(const at::Tensor& tensor)
{
    const auto flat = tensor.to(at::kFloat).contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

std::vector<double> doublesOf(const at::Tensor& tensor)
{
    const auto flat = tensor.to(at::kDouble).contiguous();
    return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

}  // namespace segue::model
