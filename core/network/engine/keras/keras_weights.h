// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace segue::model {

/// Why a published network cannot be used; `importKeras` turns it into an Error.
struct KerasRefusal {
    ErrorCode code = ErrorCode::NetworkUnsupported;
    std::string detail;
    bool inWeights = false;  ///< found in the HDF5 file, not in the document
};

/// A Keras 2 weights file, or a whole saved model with the weights inside. Throws KerasRefusal.
class KerasWeights {
public:
    explicit KerasWeights(const std::string& path);
    ~KerasWeights();
    KerasWeights(const KerasWeights&) = delete;
    KerasWeights& operator=(const KerasWeights&) = delete;

    /// The data set `part` ("kernel:0") of a layer, wherever below the layer's group it stands.
    std::vector<float> read(const std::string& layer, const std::string& part,
                            const std::vector<std::int64_t>& shape) const;

private:
    std::int64_t m_file = -1;
    std::string m_root;  ///< "/" or "/model_weights"
};

}  // namespace segue::model
