// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/bytes/hash.h"

#include <xxhash.h>

#include <memory>

namespace segue::data {

Result<std::string> hashOf(std::string_view bytes, const RunControl& control)
{
    constexpr std::size_t kStep = 16 << 20;
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    for (std::size_t at = 0; at < bytes.size(); at += kStep) {
        if (control.stopped()) return Error{.code = ErrorCode::Cancelled};
        const std::string_view step = bytes.substr(at, kStep);
        XXH3_128bits_update(state.get(), step.data(), step.size());
    }
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits_digest(state.get()));
    std::string text = "xxh3:";
    for (unsigned char byte : digest.digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

}  // namespace segue::data
