// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/json/json_fault.h"

#include "read/text/tokenizer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace segue::data {
namespace {

/// A parser's reason, which quotes all that it read of a text before its fault: the end of that is enough.
std::string shortened(std::string_view reason)
{
    constexpr std::string_view kQuote = "last read: '";
    constexpr std::size_t kEnough = 40;
    const std::size_t from = reason.find(kQuote), to = reason.rfind('\'');
    if (from == reason.npos || to <= from + kQuote.size() + kEnough) return std::string(reason);
    std::size_t rest = to - kEnough;
    while (rest < to && (reason[rest] & 0xc0) == 0x80) ++rest;  // whole characters of UTF-8
    return std::string(reason.substr(0, from + kQuote.size())) + "..." + std::string(reason.substr(rest));
}

}  // namespace

Error faultIn(const std::string& file, std::string_view text, std::int64_t firstLine, std::string reason)
{
    Error error{
        .code = ErrorCode::DocumentBroken, .subject = file, .line = firstLine, .detail = std::move(reason)};
    try {  // a parser that knows where it stands
        const auto parsed = nlohmann::json::parse(text, [](int, auto, auto&) { return false; });
    } catch (const nlohmann::json::parse_error& fault) {
        const std::size_t byte = std::min(fault.byte, text.size());
        error.line = firstLine + countLines(text.data(), text.data() + byte);
        const std::string_view what = fault.what();
        error.detail = shortened(what.substr(what.find(": ") == what.npos ? 0 : what.find(": ") + 2));
    } catch (const nlohmann::json::exception&) {
        // A number beyond every range: what simdjson said of it stands.
    }
    return error;
}

}  // namespace segue::data
