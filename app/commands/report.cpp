// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/evaluated.h"
#include "ui/figures/report_folder.h"

#include <QApplication>

namespace segue::app {

namespace {

struct Options {
    std::string run, data, out;
    bool json = false;
};

int report(const Options& options)
{
    Progress progress("evaluating");
    const auto run = experiment::readRun(options.run);
    if (!run) return fail(run.error());
    if (run->dataPath.empty() && options.data.empty())
        return misuse("RUN", options.run,
                      "a run that was trained here: an imported network has no test part");
    if (model::scoresOrders(run->config))
        return fail({.code = ErrorCode::ScoresOrders, .subject = options.run});
    evaluation::EvaluateOptions how;
    how.bands = true;
    const auto result = evaluated(*run, options.data, how, progress.control());
    if (!result) return options.data.empty() ? failOnDataOf(*run, result.error()) : fail(result.error());

    // Pictures are drawn with the window's own code, which wants an application but no display.
    // What Qt has to say of this machine's session is no error of the report's.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int argc = 1;
    char name[] = "segue";
    char* argv[] = {name, nullptr};
    QApplication application(argc, argv);
    const auto files = ui::writeReport(*run, result->prepared, result->predictions, result->evaluation,
                                       QString::fromStdString(options.out));
    if (!files) return fail(files.error());
    Json paths = Json::array();
    for (const auto& file : *files) paths.push_back(file.toStdString());
    if (options.json)
        printJson(Json{{"files", paths}});
    else
        print(evaluationText(result->evaluation) + options.out + ": " + std::to_string(paths.size()) +
              " files, start with report.html\n");
    return interrupted() ? kInterrupted : kDone;
}

}  // namespace

void addReport(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand(
        "report", "Writes a folder with report.html, every plot as PNG, SVG, PDF and CSV, and the tables");
    command->add_option("RUN", options->run, "The run file")->required();
    command->add_option("--data", options->data,
                        "Where the run's data are now, or other data, evaluated whole");
    command->add_option("--out", options->out, "The folder to write")->required();
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue report first.segue --out report/");
    command->callback([options, &chosen] { chosen.run = [options] { return report(*options); }; });
}

}  // namespace segue::app
