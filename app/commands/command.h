// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/run_control.h"
#include "clean/clean.h"
#include "evaluation/evaluate.h"
#include "run/run.h"
#include "table/album_table.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace segue::app {

enum Exit { kDone = 0, kFailed = 1, kUsage = 2, kUnusable = 3, kInterrupted = 130 };

using Json = nlohmann::ordered_json;

/// The subcommand that was chosen; its `run` returns the exit status.
struct Chosen {
    std::function<int()> run;
};

/// One function a subcommand, each in its own file: declares its flags and sets `chosen.run` when it is
/// named.
void addInspect(CLI::App& segue, Chosen& chosen);
void addClean(CLI::App& segue, Chosen& chosen);
void addWindows(CLI::App& segue, Chosen& chosen);
void addGenerate(CLI::App& segue, Chosen& chosen);
void addTrain(CLI::App& segue, Chosen& chosen);
void addResume(CLI::App& segue, Chosen& chosen);
void addEvaluate(CLI::App& segue, Chosen& chosen);
void addPredict(CLI::App& segue, Chosen& chosen);
void addReport(CLI::App& segue, Chosen& chosen);
void addImportKeras(CLI::App& segue, Chosen& chosen);
void addAgreement(CLI::App& segue, Chosen& chosen);
void addOrder(CLI::App& segue, Chosen& chosen);

/// Prints `segue: FILE:LINE: what is wrong; what was expected` and returns the status that goes with it.
int fail(const Error& error);
/// The status of a command once what it printed has arrived; another where it did not.
int closeOutput(int status);
/// The same for a run whose own data were read; where they are the trouble, it says how to name them
/// elsewhere.
int failOnDataOf(const experiment::Run& run, const Error& error);
/// A mistake in the words of the command: prints it and returns kUsage.
int misuse(const Error& error);
/// `--flag` got `value`; it takes `expected`.
int misuse(std::string_view flag, std::string_view value, std::string_view expected);

/// True where both paths lead to one file that exists.
bool sameFile(const std::string& a, const std::string& b);
/// True where `path` is the dataset itself, or lies in it where that is a folder.
bool isAmong(const std::string& data, const std::string& path);
/// What an option that writes expects where it was given a file that is read.
inline constexpr std::string_view kNotWhatIsRead =
    "another file than what is read, and none in its folder: what is read stays as it is";

/// Where the first row of a finding stands; without a line its file, "" where there is only one.
std::string placeOf(const data::Finding& finding);
/// Windows of equal time of a file that has no times: what is taken for them.
void tellTimes(const data::AlbumTable& table, bool byTime);

/// --segments, as every subcommand that reads a dataset has it.
void addSegments(CLI::App& command, bool& segments);

/// A bar with time left on stderr while a terminal looks on, nothing otherwise. Ctrl-C means Stop.
class Progress {
public:
    explicit Progress(std::string label);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    RunControl control() const;

private:
    class State;
    std::shared_ptr<State> m_state;
};

/// True after the first Ctrl-C.
bool interrupted();

/// What the reader noticed, on stderr: an emptied cell is told wherever the table goes on from here.
void tellReading(const data::AlbumTable& table);
/// That, and what the default cleaning took out, a line a rule. Nothing where nothing was.
void tellCleaning(const data::Cleaned& cleaned);

/// The result as aligned tables: every target's metrics with their intervals, and what stands against the
/// best simple rule.
std::string evaluationText(const evaluation::Evaluation& evaluation);

/// One line of JSON on stdout; not-a-number becomes null.
void printJson(const Json& json);
void print(std::string_view text);

/// "1,2" -> two numbers; false where it is anything else.
bool parsePair(const std::string& text, double& first, double& second);

}  // namespace segue::app
