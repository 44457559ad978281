// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/bytes/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace segue::data {
namespace {

constexpr std::string_view kDamaged = "its checksum does not fit its contents";
constexpr std::string_view kFollowed = "something that is not compressed stands behind the contents";

std::uint32_t little(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// Whether the last eight bytes are the checksum and the length of the contents: so it is with a single text.
bool endsWithSums(std::string_view bytes, std::string_view contents)
{
    if (bytes.size() < 18 || little(bytes.substr(bytes.size() - 4)) != std::uint32_t(contents.size()))
        return false;
    const auto sum = crc32_z(0, reinterpret_cast<const Bytef*>(contents.data()), contents.size());
    return little(bytes.substr(bytes.size() - 8)) == std::uint32_t(sum);
}

/// Unpacks member after member, which zlib compares with their sums.
std::string unpackedFault(std::string_view bytes, const RunControl& control)
{
    constexpr int kGzipOnly = 15 + 16;
    z_stream stream{};
    if (inflateInit2(&stream, kGzipOnly) != Z_OK) return {};
    const std::unique_ptr<z_stream, int (*)(z_stream*)> ending(&stream, &inflateEnd);
    std::vector<Bytef> out(1 << 18);
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (control.stopped()) return {};
        const std::size_t step = std::min<std::size_t>(bytes.size() - at, 1 << 24);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data() + at));
        stream.avail_in = uInt(step);
        stream.next_out = out.data();
        stream.avail_out = uInt(out.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        at += step - stream.avail_in;
        if (code == Z_STREAM_END) {
            if (bytes.find_first_not_of('\0', at) == bytes.npos) return {};
            if (!bytes.substr(at).starts_with("\x1f\x8b")) return std::string(kFollowed);
            inflateReset(&stream);
        } else if (code != Z_OK) {
            return std::string(kDamaged);
        }
    }
    return std::string(kDamaged);
}

}  // namespace

std::string gzipFault(std::string_view bytes, std::string_view contents, const RunControl& control)
{
    if (!contents.empty() && endsWithSums(bytes, contents)) return {};
    return unpackedFault(bytes, control);
}

}  // namespace segue::data
