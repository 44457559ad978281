// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace segue {

/// What the owner of a long job wants of it. Stop keeps what was reached; Abort discards it.
enum class RunState { Go, Pause, Stop, Abort };

/// The two threads between a long, synchronous job and whoever started it. Either may be empty.
/// Both are called on the job's own thread, several times a second at least.
struct RunControl {
    std::function<RunState()> poll;
    std::function<void(double share)> progress;  ///< share done, 0..1, never falling

    /// The state asked for. Blocks (sleeping in short naps) while it is Pause.
    RunState state() const;
    bool stopped() const
    {
        const RunState now = state();
        return now == RunState::Stop || now == RunState::Abort;
    }
    void report(double share) const
    {
        if (progress) progress(share);
    }
};

/// Asks a control in every so many turns of a loop: asking in each would cost more than the turn.
class StopCheck {
public:
    explicit StopCheck(const RunControl& asked, int every = 1024) : m_control(asked), m_every(every) {}

    /// True from the first time the control was found to want an end.
    bool operator()()
    {
        if (m_stopped || --m_turns > 0) return m_stopped;
        m_turns = m_every;
        return m_stopped = m_control.stopped();
    }

private:
    const RunControl& m_control;
    int m_every, m_turns = m_every;
    bool m_stopped = false;
};

}  // namespace segue
