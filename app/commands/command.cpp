// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "table/placement.h"
#include "ui/words/words.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace segue::app {

namespace {

std::atomic<int> g_interrupts{0};

extern "C" void onInterrupt(int) { g_interrupts.fetch_add(1); }

int statusOf(ErrorCode code)
{
    switch (kindOf(code).outcome) {
        case Outcome::Unusable: return kUnusable;
        case Outcome::Failed: return kFailed;
        case Outcome::Stopped: return kInterrupted;
    }
    return kFailed;
}

int say(const Error& error, int status)
{
    std::fprintf(stderr, "segue: %s\n", ui::describe(error).toUtf8().constData());
    return status;
}

}  // namespace

bool sameFile(const std::string& a, const std::string& b)
{
    std::error_code different;
    return std::filesystem::equivalent(a, b, different) && !different;
}

bool isAmong(const std::string& data, const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code none;
    if (path.empty() || !fs::is_directory(data, none)) return sameFile(data, path);
    const fs::path folder = fs::canonical(data, none),
                   written = fs::weakly_canonical(fs::absolute(path, none), none);
    return std::mismatch(folder.begin(), folder.end(), written.begin(), written.end()).first == folder.end();
}

int fail(const Error& error) { return say(error, statusOf(error.code)); }

int closeOutput(int status)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
    const int told = fail(
        {.code = ErrorCode::FileUnwritable, .subject = "standard output", .detail = std::strerror(errno)});
    return status == kDone ? told : status;
}

int failOnDataOf(const experiment::Run& run, const Error& error)
{
    const int status = fail(error);
    if (error.subject == run.dataPath)
        std::fprintf(stderr,
                     "segue: %s itself was read; if its data are elsewhere now, name them with --data\n",
                     run.path.c_str());
    return status;
}

int misuse(const Error& error) { return say(error, kUsage); }

int misuse(std::string_view flag, std::string_view value, std::string_view expected)
{
    return misuse({.code = ErrorCode::ValueOutOfRange,
                   .subject = std::string(flag),
                   .column = std::string(flag),
                   .detail = std::string(value),
                   .expected = std::string(expected)});
}

void addSegments(CLI::App& command, bool& segments)
{
    command.add_flag("--segments", segments,
                     "Of Spotify's analyses take the segments as observations, not the sections");
}

class Progress::State {
public:
    explicit State(std::string label) : m_label(std::move(label)), m_terminal(isatty(STDERR_FILENO) != 0) {}
    ~State()
    {
        if (m_drawn) std::fputs("\r\033[K", stderr);
    }

    void show(double share)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_terminal || now - m_last < std::chrono::milliseconds(100)) return;
        m_last = now;
        m_drawn = true;
        const double passed = std::chrono::duration<double>(now - m_start).count();
        const int filled = int(share * 30);
        const double left = share > 0.01 ? passed * (1 - share) / share : 0;
        std::fprintf(stderr, "\r\033[K%s [%.*s%*s] %3.0f %%  %s left", m_label.c_str(), filled,
                     "##############################", 30 - filled, "", 100 * share,
                     ui::duration(left).toUtf8().constData());
        std::fflush(stderr);
    }

private:
    std::string m_label;
    bool m_terminal, m_drawn = false;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now(), m_last{};
};

Progress::Progress(std::string label) : m_state(std::make_shared<State>(std::move(label)))
{
    struct sigaction action {};
    action.sa_handler = onInterrupt;
    sigaction(SIGINT, &action, nullptr);
}

Progress::~Progress() = default;

RunControl Progress::control() const
{
    RunControl control;
    control.poll = [] {
        const int times = g_interrupts.load();
        if (times == 0) return RunState::Go;
        return times == 1 ? RunState::Stop : RunState::Abort;
    };
    control.progress = [state = m_state](double share) { state->show(share); };
    return control;
}

bool interrupted() { return g_interrupts.load() > 0; }

std::string placeOf(const data::Finding& finding)
{
    return finding.firstLine > 0 ? ui::place(finding.file, finding.firstLine).toStdString() : finding.file;
}

void tellReading(const data::AlbumTable& table)
{
    for (const auto& note : table.notes) {
        const std::string place = placeOf(note);
        const std::string where = place.empty() ? std::string() : " (" + place + ")";
        std::fprintf(stderr, "segue: %s%s\n", ui::describe(note).toUtf8().constData(), where.c_str());
    }
}

void tellTimes(const data::AlbumTable& table, bool byTime)
{
    if (byTime && table.observations && table.windows == 0 && !data::knowsTimes(table))
        std::fputs(
            "segue: the file has no times: the observations of a track are taken to last equally long\n",
            stderr);
}

void tellCleaning(const data::Cleaned& cleaned)
{
    tellReading(*cleaned.albums->table);
    for (const auto& step : cleaned.steps)
        if (step.rule == data::Rule::Unread)
            std::fprintf(stderr, "segue: %s: %lld rows or documents left out\n",
                         data::ruleName(step.rule).data(), static_cast<long long>(step.unread));
        else if (step.tracksRemoved > 0 || step.albumsRemoved > 0)
            std::fprintf(stderr, "segue: %s: %lld albums, %lld tracks left out\n",
                         data::ruleName(step.rule).data(), static_cast<long long>(step.albumsRemoved),
                         static_cast<long long>(step.tracksRemoved));
}

void printJson(const Json& json) { print(json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"); }

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

bool parsePair(const std::string& text, double& first, double& second)
{
    const auto comma = text.find(',');
    if (comma == std::string::npos) return false;
    const char *begin = text.data(), *middle = begin + comma, *end = begin + text.size();
    const auto one = std::from_chars(begin, middle, first), two = std::from_chars(middle + 1, end, second);
    return one.ec == std::errc() && one.ptr == middle && two.ec == std::errc() && two.ptr == end;
}

}  // namespace segue::app
