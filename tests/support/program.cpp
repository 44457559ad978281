// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include "support/place.h"

#include <sys/wait.h>

#include <cstdlib>

namespace segue::tests {

Outcome runSegue(const std::string& arguments)
{
    const ScratchDir folder;
    const std::string out = folder / "out", err = folder / "err";
    const int status = std::system(("'" + binaryDir() + "/segue' " + arguments + " >'" + out + "' 2>'" + err + "' </dev/null").c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readFile(out), readFile(err)};
}

}  // namespace segue::tests
