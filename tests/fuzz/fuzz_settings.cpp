// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as settings: "name=value" lines as `--set` gives them, or the JSON of a run. What is taken keeps
// its meaning when it is written and read again.
#include "network/settings.h"
#include "run/run_json.h"

#include <cstdint>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

using namespace segue;

namespace {

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void trySettings(std::string_view text)
{
    model::Config config;
    if (!model::applySettings(config, linesOf(text))) return;
    if (!model::validate(config)) std::abort();
    const auto again = model::fromNames(model::toNames(config));
    if (!again || *again != config) std::abort();
}

void tryFacts(std::string_view text)
{
    experiment::Run run, again;
    try {
        experiment::factsFromJson(nlohmann::ordered_json::parse(text), run);
    } catch (const std::exception&) {
        return;
    }
    const auto facts = experiment::factsToJson(run);
    experiment::factsFromJson(facts, again);
    if (experiment::factsToJson(again) != facts) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    text.starts_with('{') ? tryFacts(text) : trySettings(text);
    return 0;
}
