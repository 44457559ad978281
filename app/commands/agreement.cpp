// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/agreement.h"
#include "app/commands/command.h"
#include "base/formatted.h"
#include "read/text/text_table.h"
#include "report/evaluation_json.h"

namespace segue::app {

namespace {

struct Options {
    std::string real, predicted;
    bool json = false;
};

Result<bool> isUp(const data::TextTable& table, std::size_t row, std::size_t column)
{
    const auto& text = table.rows[row][column];
    if (text == "Up" || text == "Down") return text == "Up";
    return Error{.code = ErrorCode::UnknownName,
                 .subject = table.source,
                 .line = table.line[row],
                 .column = table.header[column],
                 .detail = text,
                 .expected = "Up, Down"};
}

Result<evaluation::Agreement> compare(const data::TextTable& real, const data::TextTable& predicted)
{
    if (real.rows.size() != predicted.rows.size())
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .subject = predicted.source,
                     .column = "rows",
                     .detail = std::to_string(predicted.rows.size()),
                     .expected = std::to_string(real.rows.size()) + " as in " + real.source};
    std::vector<std::size_t> columns;
    for (const auto& name : real.header) {
        const int column = predicted.column(name);
        if (column < 0)
            return Error{.code = ErrorCode::ColumnMissing,
                         .subject = predicted.source,
                         .line = 1,
                         .column = name,
                         .expected = name};
        columns.push_back(std::size_t(column));
    }
    std::vector<int> right(real.rows.size(), 0), targets(real.rows.size(), int(columns.size()));
    for (std::size_t r = 0; r < real.rows.size(); ++r)
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto truth = isUp(real, r, c), guess = isUp(predicted, r, columns[c]);
            if (!truth) return truth.error();
            if (!guess) return guess.error();
            right[r] += *truth == *guess;
        }
    return evaluation::agreement(right, targets);
}

int agreement(const Options& options)
{
    const auto real = data::readTextTable(options.real);
    if (!real) return fail(real.error());
    const auto predicted = data::readTextTable(options.predicted);
    if (!predicted) return fail(predicted.error());
    const auto found = compare(*real, *predicted);
    if (!found) return fail(found.error());
    if (options.json) {
        printJson(report::toJson(*found));
        return kDone;
    }
    for (std::size_t bin = 0; bin < found->counts.size(); ++bin)
        print(formatted("%.1f to %.1f  %lld\n", found->edges[bin], found->edges[bin + 1],
                        static_cast<long long>(found->counts[bin])));
    print(
        formatted("overall %.16g over %lld transitions\n", found->overall, static_cast<long long>(found->n)));
    return kDone;
}

}  // namespace

void addAgreement(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand(
        "agreement",
        "Agreement of two label tables: columns = targets, values Up or Down, rows = transitions");
    command->add_option("REAL", options->real, "The true labels (CSV)")->required();
    command->add_option("PREDICTED", options->predicted, "The predicted labels, the same columns and rows")
        ->required();
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue agreement real.csv predicted.csv");
    command->callback([options, &chosen] { chosen.run = [options] { return agreement(*options); }; });
}

}  // namespace segue::app
