// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/param_spec.h"

#include "base/formatted.h"

#include <algorithm>
#include <charconv>

namespace segue {

namespace {

std::string number(double value)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

Error refused(ErrorCode code, const ParamInfo& info, std::string_view text)
{
    return {.code = code,
            .subject = std::string(info.name),
            .column = std::string(info.name),
            .detail = std::string(text),
            .expected = paramRange(info)};
}

template <class Number>
Result<ParamValue> parseNumber(const ParamInfo& info, std::string_view text)
{
    Number value{};
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size())
        return refused(ErrorCode::NotANumber, info, text);
    if (!(double(value) >= info.min && double(value) <= info.max))
        return refused(ErrorCode::ValueOutOfRange, info, text);
    return ParamValue(value);
}

}  // namespace

Result<ParamValue> parseParam(const ParamInfo& info, std::string_view text)
{
    switch (info.kind) {
        case ParamKind::Switch:
            for (const auto yes : {"true", "on", "yes", "1"})
                if (text == yes) return ParamValue(true);
            for (const auto no : {"false", "off", "no", "0"})
                if (text == no) return ParamValue(false);
            return refused(ErrorCode::UnknownName, info, text);
        case ParamKind::Integer: return parseNumber<std::int64_t>(info, text);
        case ParamKind::Real: return parseNumber<double>(info, text);
        case ParamKind::Choice:
            if (std::ranges::find(info.choices, text) == info.choices.end())
                return refused(ErrorCode::UnknownName, info, text);
            return ParamValue(std::string(text));
        case ParamKind::Text: return ParamValue(std::string(text));
    }
    return refused(ErrorCode::Internal, info, text);
}

std::string paramText(const ParamValue& value)
{
    struct {
        std::string operator()(bool on) const { return on ? "true" : "false"; }
        std::string operator()(std::int64_t whole) const { return std::to_string(whole); }
        std::string operator()(double real) const { return number(real); }
        std::string operator()(const std::string& text) const { return text; }
    } words;
    return std::visit(words, value);
}

std::string paramRange(const ParamInfo& info)
{
    switch (info.kind) {
        case ParamKind::Switch: return "true or false";
        case ParamKind::Integer:
            return std::to_string(std::int64_t(info.min)) + " to " + std::to_string(std::int64_t(info.max));
        case ParamKind::Real: return number(info.min) + " to " + number(info.max);
        case ParamKind::Choice: return joined(info.choices);
        case ParamKind::Text: return "text";
    }
    return {};
}

}  // namespace segue
