// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <optional>
#include <string>

namespace segue {

/// An exclusive lock on a path, held while a copy of this value lives. The path is a file or a folder, there
/// or to come; all names of it (relative, through links) are one lock. Whoever writes takes it first; reading
/// needs none.
///
/// It is a lock of the kernel on the file `<place>.lock`, so it ends with its process however that ends. What
/// the file says (who, since when) only tells: one that no process has locked is dead, whoever left it, and
/// is taken over. The path itself is not locked, because SQLite locks run files on its own. Where a file
/// system has no locks nothing is held, which is FileUnwritable: SQLite could not keep a run there either,
/// and a guess from the file's age could be wrong.
class PathLock {
public:
    /// Waits, for a moment, only for a holder that is about to end. Errors: InUse where another one lives, in
    /// this process too; FileUnwritable.
    static Result<PathLock> take(const std::string& path);

    const std::string& path() const;   ///< as it was named
    const std::string& place() const;  ///< absolute, behind links: what is to be written

private:
    struct Held;
    explicit PathLock(std::shared_ptr<const Held> held);

    std::shared_ptr<const Held> m_held;
};

/// Who holds `path` now; none where nobody does. Changes nothing.
std::optional<Holder> holderOf(const std::string& path);

/// Error InUse where somebody holds `path`: for what is written without a lock of its own.
Status checkFree(const std::string& path);

/// The absolute path of what `path` leads to, there or not.
std::string resolved(const std::string& path);

}  // namespace segue
