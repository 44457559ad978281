// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "base/text_writer.h"
#include "read/read.h"
#include "read/text/text_table.h"
#include "report/prediction_csv.h"
#include "run/evaluate_run.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace segue::app {

namespace {

struct Options {
    std::string run, data, sequences, out;
    bool json = false;
};

/// Ready sequences in the order in which they stand, each with its windows in order.
struct Sequences {
    std::vector<std::string> names;
    std::vector<float> values;  ///< [sequence, window, input]
    int windows = 0, inputs = 0;
};

Result<int> requiredColumn(const data::TextTable& table, const std::string& name)
{
    const int column = table.column(name);
    if (column < 0)
        return Error{.code = ErrorCode::ColumnMissing,
                     .subject = table.source,
                     .line = 1,
                     .column = name,
                     .expected = name};
    return column;
}

/// A `window` column counts the rows of each sequence; where it does not, they are out of order or torn
/// apart, and the network would read them as other sequences.
Status checkWindow(const data::TextTable& table, std::size_t row, int place)
{
    const int column = table.column("window");
    if (column < 0) return Done{};
    const auto first = numberIn(table, 0, std::size_t(column)),
               value = numberIn(table, row, std::size_t(column));
    if (!first) return first.error();
    if (!value) return value.error();
    if (*value == *first + place) return Done{};
    return Error{.code = ErrorCode::ValueOutOfRange,
                 .subject = table.source,
                 .line = table.line[row],
                 .column = "window",
                 .detail = table.rows[row][std::size_t(column)],
                 .expected = std::to_string(int(*first) + place)};
}

/// A sequence that has `rows`, not as many as the first one.
Error otherLength(const std::string& path, std::int64_t line, int rows, int first)
{
    return {.code = ErrorCode::ValueOutOfRange,
            .subject = path,
            .line = line,
            .column = "window",
            .detail = std::to_string(rows),
            .expected = std::to_string(first)};
}

/// Rows of one sequence stand together, as in the report's inputs.
Result<Sequences> readSequences(const std::string& path, const model::TrainedModel& model)
{
    const auto table = data::readTextTable(path);
    if (!table) return table.error();
    const auto sequence = requiredColumn(*table, "sequence");
    if (!sequence) return sequence.error();
    std::vector<int> columns;
    for (const auto& name : model.inputs) {
        const auto column = requiredColumn(*table, name);
        if (!column) return column.error();
        columns.push_back(*column);
    }
    Sequences found;
    found.inputs = int(columns.size());
    int rowsInLast = 0;
    for (std::size_t r = 0; r < table->rows.size(); ++r) {
        const auto& name = table->rows[r][std::size_t(*sequence)];
        const bool starts = found.names.empty() || found.names.back() != name;
        if (starts && found.names.size() == 1) found.windows = rowsInLast;
        if (starts && found.names.size() > 1 && rowsInLast != found.windows)
            return otherLength(path, table->line[r], rowsInLast, found.windows);
        if (starts) found.names.push_back(name), rowsInLast = 0;
        if (auto ordered = checkWindow(*table, r, rowsInLast); !ordered) return ordered.error();
        ++rowsInLast;
        for (const int column : columns) {
            const auto value = numberIn(*table, r, std::size_t(column));
            if (!value) return value.error();
            found.values.push_back(float(*value));
        }
    }
    if (found.names.size() == 1) found.windows = rowsInLast;
    if (rowsInLast != found.windows) return otherLength(path, table->line.back(), rowsInLast, found.windows);
    return found;
}

/// The CSV goes to --out or, without it, to stdout; --json then says how many there are.
int conclude(const Options& options, const std::string& csv, std::size_t transitions)
{
    if (!options.out.empty())
        if (auto written = writeText(options.out, csv); !written) return fail(written.error());
    if (options.json)
        printJson(Json{{"transitions", transitions}});
    else if (options.out.empty())
        print(csv);
    return interrupted() ? kInterrupted : kDone;
}

int predictSequences(const Options& options, const experiment::Run& run, model::Engine& engine)
{
    const auto sequences = readSequences(options.sequences, run.model);
    if (!sequences) return fail(sequences.error());
    const auto pUp =
        engine.predictSequences(run.model, sequences->values, sequences->windows, sequences->inputs);
    if (!pUp) return fail(pUp.error());
    std::string csv = "sequence,p_up\n";
    const std::size_t targets = run.model.targets.size();
    for (std::size_t s = 0; s < sequences->names.size(); ++s) {
        char digits[32];
        appendField(csv, sequences->names[s]);
        csv += ',';
        csv.append(digits, std::to_chars(digits, digits + sizeof digits, double((*pUp)[s * targets]),
                                         std::chars_format::general, 9)
                               .ptr);
        csv += '\n';
    }
    return conclude(options, csv, sequences->names.size());
}

int predictData(const Options& options, const experiment::Run& run, model::Engine& engine,
                const RunControl& control)
{
    auto table = data::readAlbums(options.data, control, run.readAs);
    if (!table) return fail(table.error());
    const auto prepared = experiment::prepareFor(run, *table, control);
    if (!prepared) return fail(prepared.error());
    tellCleaning(prepared->cleaned);
    std::vector<std::uint32_t> all(prepared->samples.size());
    std::iota(all.begin(), all.end(), 0);
    const auto predictions = engine.predict(run.model, prepared->samples, all, control);
    if (!predictions) return fail(predictions.error());
    return conclude(options, report::toCsv(experiment::predictionRows(prepared->samples, *predictions)),
                    all.size());
}

int predict(const Options& options)
{
    if (options.data.empty() == options.sequences.empty())
        return misuse(options.data.empty() ? "DATA" : "--sequences",
                      options.data.empty() ? "missing" : options.sequences,
                      options.data.empty() ? "a dataset, or --sequences FILE instead of it"
                                           : "either DATA or --sequences FILE, not both");
    for (const auto& read : {options.run, options.data, options.sequences})
        if (isAmong(read, options.out)) return misuse("--out", options.out, kNotWhatIsRead);
    Progress progress("predicting");
    const auto run = experiment::readRun(options.run);
    if (!run) return fail(run.error());
    if (!run->finished) return fail(Error{.code = ErrorCode::RunUnfinished, .subject = options.run});
    if (model::scoresOrders(run->config))
        return fail({.code = ErrorCode::ScoresOrders, .subject = options.run});
    const auto engine = model::loadEngine();
    if (!engine) return fail(engine.error());
    if (!options.sequences.empty()) return predictSequences(options, *run, **engine);
    return predictData(options, *run, **engine, progress.control());
}

}  // namespace

void addPredict(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand("predict", "P(Up) of every transition of a dataset");
    command->add_option("RUN", options->run, "The run file")->required();
    command->add_option("DATA", options->data, "The dataset");
    command->add_option("--sequences", options->sequences,
                        "Ready sequences instead of data: sequence,window,<inputs>, already scaled");
    command->add_option("--out", options->out, "Write the CSV here instead of to standard output");
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue predict first.segue albums.csv --out predictions.csv");
    command->callback([options, &chosen] { chosen.run = [options] { return predict(*options); }; });
}

}  // namespace segue::app
