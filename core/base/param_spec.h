// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace segue {

using ParamValue = std::variant<bool, std::int64_t, double, std::string>;

enum class ParamKind { Switch, Integer, Real, Choice, Text };

/// Marks an English text for translation without depending on Qt; `ui` looks it up in the named context.
#define SEGUE_TEXT(context, text) text

/// What is known of a parameter apart from where it is kept: makes the form field, the command line flag, the
/// JSON key and the check. One table per configuration; nothing else lists its parameters.
struct ParamInfo {
    std::string_view name;   ///< the key everywhere: "learning_rate"
    std::string_view label;  ///< on screen: "Learning rate" (English, translated in ui)
    std::string_view group;  ///< "Model", "Optimisation", "Data", "Reproducibility"
    ParamKind kind = ParamKind::Integer;
    double min = 0, max = 0;                  ///< closed range of Integer and Real
    std::vector<std::string_view> choices{};  ///< the names of a Choice
    std::string_view unit{};
    std::string_view help{};
    bool essential = false;  ///< shown without unfolding the group
};

template <class Config>
struct ParamSpec {
    ParamInfo info;
    std::function<ParamValue(const Config&)> get;
    std::function<void(Config&, const ParamValue&)> set;
};

/// Parses text as info's kind and checks its range. Error: ValueOutOfRange, NotANumber or UnknownName, column
/// = name.
Result<ParamValue> parseParam(const ParamInfo& info, std::string_view text);
/// As `parseParam` reads it back: "0.001", "adamw", "true".
std::string paramText(const ParamValue& value);
/// "1 to 512", "sgd, adam, adamw", "true or false".
std::string paramRange(const ParamInfo& info);

template <class Config, class Member>
ParamSpec<Config> param(Member Config::*member, ParamInfo info)
{
    static_assert(std::is_same_v<Member, bool> || std::is_same_v<Member, std::int64_t> ||
                  std::is_same_v<Member, double> || std::is_same_v<Member, std::string>);
    return {std::move(info), [member](const Config& config) { return ParamValue(config.*member); },
            [member](Config& config, const ParamValue& value) { config.*member = std::get<Member>(value); }};
}

/// A Choice kept as an enum whose enumerators stand in the order of `info.choices`.
template <class Config, class Enum>
ParamSpec<Config> choice(Enum Config::*member, ParamInfo info)
{
    info.kind = ParamKind::Choice;
    auto names = info.choices;
    return {std::move(info),
            [member, names](const Config& config) {
                return ParamValue(std::string(names.at(std::size_t(config.*member))));
            },
            [member, names](Config& config, const ParamValue& value) {
                const auto& name = std::get<std::string>(value);
                for (std::size_t i = 0; i < names.size(); ++i)
                    if (names[i] == name) config.*member = Enum(i);
            }};
}

template <class Config>
const ParamSpec<Config>* findParam(std::span<const ParamSpec<Config>> table, std::string_view name)
{
    for (const auto& spec : table)
        if (spec.info.name == name) return &spec;
    return nullptr;
}

}  // namespace segue
