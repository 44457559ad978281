// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "run/run.h"

#include <QObject>

#include <memory>
#include <vector>

namespace segue::ui {

/// The runs finished since the program started, and which of them are drawn under the curves of the present
/// one.
class RunShelf : public QObject {
    Q_OBJECT
public:
    struct Entry {
        std::shared_ptr<const experiment::Run> run;
        int number = 1;     ///< of this sitting, from 1
        plot::Role role{};  ///< its colour, the same everywhere
        bool shown = true;
    };
    using QObject::QObject;

    const std::vector<Entry>& entries() const { return m_entries; }  ///< oldest first
    /// A new run is shown; of the others, those that were shown last, until there are `kShownAtMost`.
    void add(std::shared_ptr<const experiment::Run> run);
    /// The same run, read from its file again, takes the place of the one that is here.
    void renew(const std::shared_ptr<const experiment::Run>& run);
    void remove(const experiment::Run& run);
    void setShown(std::size_t entry, bool shown);

    static constexpr int kShownAtMost = 4;  ///< by themselves; more at the user's word

Q_SIGNALS:
    void changed();

private:
    std::vector<Entry>::iterator find(const experiment::Run& run);

    std::vector<Entry> m_entries;
    int m_added = 0;
};

}  // namespace segue::ui
