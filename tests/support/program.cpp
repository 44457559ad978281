// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include "support/place.h"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <thread>
#include <utility>

namespace segue::tests {

namespace {

constexpr unsigned kNobody = 65534;

void endProcess(int process)
{
    if (process < 0) return;
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
}

}  // namespace

struct Running::Streams {
    ScratchDir folder;
    std::string out = folder / "out", err = folder / "err";
};

std::string segueProgram() { return "'" + binaryDir() + "/segue'"; }

Outcome runSegue(const std::string& arguments)
{
    const ScratchDir folder;
    const std::string out = folder / "out", err = folder / "err";
    const int status = std::system(
        (segueProgram() + " " + arguments + " >'" + out + "' 2>'" + err + "' </dev/null").c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readFile(out), readFile(err)};
}

Running::Running(const std::string& line) : m_streams(std::make_unique<Streams>())
{
    const std::string whole =
        "exec " + line + " >'" + m_streams->out + "' 2>'" + m_streams->err + "' </dev/null";
    m_process = fork();
    if (m_process < 0) throw std::runtime_error("no process");
    if (m_process > 0) return;
    execl("/bin/sh", "sh", "-c", whole.c_str(), nullptr);
    _exit(127);
}

Running::~Running() { kill(); }

bool Running::runs()
{
    if (m_process < 0) return false;
    if (waitpid(m_process, &m_status, WNOHANG) == 0) return true;
    m_process = -1;
    return false;
}

void Running::signal(int number) const { ::kill(m_process, number); }

void Running::kill() { endProcess(std::exchange(m_process, -1)); }

Outcome Running::wait()
{
    if (m_process >= 0) waitpid(std::exchange(m_process, -1), &m_status, 0);
    return {WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -1, readFile(m_streams->out),
            readFile(m_streams->err)};
}

Forked::Forked(const std::function<void()>& work)
{
    m_process = fork();
    if (m_process < 0) throw std::runtime_error("no process");
    if (m_process > 0) return;
    try {
        work();
        _exit(0);
    } catch (const std::exception&) {
        _exit(1);
    }
}

Forked::~Forked() { kill(); }

void Forked::kill() { endProcess(std::exchange(m_process, -1)); }

int Forked::wait()
{
    int status = 0;
    waitpid(std::exchange(m_process, -1), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool await(const std::function<bool()>& state)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(2);
    while (!state()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

Unprivileged::Unprivileged() : m_before(geteuid())
{
    if (m_before == 0 && seteuid(kNobody) != 0) throw std::runtime_error("no other user");
}

Unprivileged::~Unprivileged()
{
    if (geteuid() != m_before && seteuid(m_before) != 0) std::terminate();
}

}  // namespace segue::tests
