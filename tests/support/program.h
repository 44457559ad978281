// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

namespace segue::tests {

/// What the program did: exit status and both streams.
struct Outcome {
    int status = -1;
    std::string out, err;
};

/// Runs the built `segue` with the arguments of a shell line.
Outcome runSegue(const std::string& arguments);

/// `segue` as the first word of a shell line.
std::string segueProgram();

/// A program that runs beside the test, given as a shell line; killed with the value.
class Running {
public:
    explicit Running(const std::string& line);
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    int process() const { return m_process; }
    bool runs();
    void signal(int number) const;
    /// At once and without a word, as a power cut would.
    void kill();
    Outcome wait();

private:
    struct Streams;
    std::unique_ptr<Streams> m_streams;
    int m_process = -1;
    int m_status = 0;
};

/// The same for a function, in a copy of this process that ends with it.
class Forked {
public:
    explicit Forked(const std::function<void()>& work);
    ~Forked();
    Forked(const Forked&) = delete;
    Forked& operator=(const Forked&) = delete;

    int process() const { return m_process; }
    void kill();
    /// The exit status: 0 where the work came to its end.
    int wait();

private:
    int m_process = -1;
};

/// Waits until it is so; false where that takes more than two minutes.
bool await(const std::function<bool()>& state);

/// While it lives this process has no more rights than a user who owns nothing. For a test that root runs,
/// too.
class Unprivileged {
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    unsigned m_before;
};

}  // namespace segue::tests
