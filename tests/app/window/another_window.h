// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"

#include <string>

namespace segue::tests {

/// A window in another process on the profile of this one: its settings, its runs. It does what it is told,
/// one order after the other, and lives until it is killed.
///   train      trains forty albums for long; answers with the run's path once it has two epochs
///   recover R  goes on with the run R; answers once it has an epoch more
///   stop       ends the training and keeps the run
///   discard    ends the training and throws the run away
///   undo       takes the last step back
///   offered    answers with the run that it would offer to recover
///   recent F   remembers that the file F was opened
///   places N   holds N names of new runs; answers with them, a line each
class AnotherWindow {
public:
    AnotherWindow();
    int process() const { return m_process.process(); }
    bool runs() { return m_process.runs(); }
    void kill() { m_process.kill(); }

    void order(const std::string& words);
    /// To the last order.
    std::string answer();
    std::string ask(const std::string& words)
    {
        order(words);
        return answer();
    }

private:
    std::string m_place;  ///< of the orders and answers
    Running m_process;
};

}  // namespace segue::tests
