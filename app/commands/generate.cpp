// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "table/synthetic.h"

namespace segue::app {

namespace {

struct Options {
    data::SyntheticOptions synthetic;
    std::int64_t windows = 0;
    std::string observations, signal = "report", out;
    bool json = false;
};

int generate(Options& options)
{
    auto& synthetic = options.synthetic;
    if (!options.observations.empty()) {
        double low = 0, high = 0;
        if (!parsePair(options.observations, low, high) || low < 1 || high < low || high > 100000 ||
            low != std::int64_t(low) || high != std::int64_t(high))
            return misuse("--observations", options.observations,
                          "MIN,MAX: two whole numbers, 1 <= MIN <= MAX");
        synthetic.observationsMin = std::int64_t(low);
        synthetic.observationsMax = std::int64_t(high);
    }
    if (options.windows > 0) synthetic.observationsMin = synthetic.observationsMax = options.windows;
    for (std::size_t k = 0; k < data::kSignalNames.size(); ++k)
        if (data::kSignalNames[k] == options.signal) synthetic.signal = data::Signal(k);

    Progress progress("generating");
    const auto counts = data::writeSynthetic(synthetic, options.out, progress.control());
    if (!counts) return fail(counts.error());
    if (options.json)
        printJson(Json{{"albums", counts->albums}, {"tracks", counts->tracks}, {"rows", counts->rows}});
    else
        print(options.out + ": synthetic, " + std::to_string(counts->albums) + " albums, " +
              std::to_string(counts->tracks) + " tracks, " + std::to_string(counts->rows) + " rows\n");
    return kDone;
}

}  // namespace

void addGenerate(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto& synthetic = options->synthetic;
    auto* command = segue.add_subcommand("generate", "Writes a synthetic dataset with a known truth");
    command->add_option("--albums", synthetic.albums, "How many albums")
        ->required()
        ->check(CLI::Range(1, 10000000));
    auto* windows = command->add_option("--windows", options->windows, "Exactly so many observations a track")
                        ->check(CLI::Range(1, 100000));
    command
        ->add_option("--observations", options->observations, "Observations a track, MIN,MAX (default 3,14)")
        ->excludes(windows);
    command->add_option("--signal", options->signal, "none, alternating, drift or report (default report)")
        ->check(CLI::IsMember({"none", "alternating", "drift", "report"}));
    command->add_option("--seed", synthetic.seed, "The same seed writes the same bytes (default 1)")
        ->check(CLI::Range(std::int64_t(0), std::int64_t(2147483647)));
    command->add_option("--out", options->out, "The file to write; .gz is compressed")->required();
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue generate --albums 300 --signal report --seed 1 --out synthetic.csv.gz");
    command->callback([options, &chosen] { chosen.run = [options] { return generate(*options); }; });
}

}  // namespace segue::app
