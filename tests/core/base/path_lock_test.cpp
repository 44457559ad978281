// SPDX-License-Identifier: GPL-3.0-or-later
// One holder at a time, whoever and wherever it is; a dead one is none.
#include "base/path_lock.h"
#include "base/text_writer.h"
#include "support/place.h"
#include "support/program.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <catch2/catch.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <vector>

using namespace segue;
using namespace segue::tests;
namespace fs = std::filesystem;

namespace {

void require(bool is)
{
    if (!is) throw std::runtime_error("not so");
}

/// A process that holds a path until it is killed.
class Holding {
public:
    explicit Holding(const std::string& path)
        : m_process([path] {
              const auto held = PathLock::take(path);
              require(bool(held));
              while (true) pause();
          })
    {
        REQUIRE(await([&] { return holderOf(path) && holderOf(path)->process == m_process.process(); }));
    }
    int process() const { return m_process.process(); }
    void kill() { m_process.kill(); }

private:
    Forked m_process;
};

/// From now on the kernel tells this process that no file system has locks of open files.
void takeLocksAway()
{
    const std::array<sock_filter, 6> steps{
        {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_fcntl, 0, 3),
         BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[1])),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, F_OFD_SETLK, 0, 1),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOLCK),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)}};
    const sock_fprog program{steps.size(), const_cast<sock_filter*>(steps.data())};
    require(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    require(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0);
}

ErrorCode refusal(const std::string& path)
{
    const auto held = PathLock::take(path);
    REQUIRE_FALSE(held);
    CHECK(held.error().subject == path);
    return held.error().code;
}

std::size_t filesIn(const std::string& folder)
{
    return std::size_t(std::distance(fs::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("a path that is held says by whom and since when, and is free afterwards without a trace")
{
    const ScratchDir folder;
    const std::string path = folder / "run.segue";
    CHECK_FALSE(holderOf(path));
    {
        const auto held = PathLock::take(path);
        REQUIRE(held);
        const auto another = *held;  // a copy is the same lock
        CHECK(held->path() == path);
        const auto refused = PathLock::take(path);  // another window of this process would be another holder
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InUse);
        CHECK(refused.error().subject == path);
        const Holder& holder = refused.error().holder;
        CHECK(holder.process == getpid());
        CHECK(holder.command.starts_with("tests_core"));
        std::array<char, 256> host{};
        REQUIRE(gethostname(host.data(), host.size()) == 0);
        CHECK(holder.host == host.data());
        CHECK(holder.since.size() == 20);
        CHECK(holderOf(path)->since == holder.since);
        CHECK(checkFree(path).error().code == ErrorCode::InUse);
    }
    CHECK_FALSE(holderOf(path));
    CHECK(checkFree(path));
    CHECK(filesIn(folder.path()) == 0);
    CHECK(PathLock::take(path));
}

TEST_CASE("a copy of the lock holds it until it goes")
{
    const ScratchDir folder;
    const std::string path = folder / "run.segue";
    std::optional<PathLock> copy;
    {
        const auto held = PathLock::take(path);
        REQUIRE(held);
        copy = *held;
    }
    CHECK(refusal(path) == ErrorCode::InUse);
    copy.reset();
    CHECK(PathLock::take(path));
}

TEST_CASE("a lock whose file somebody removed takes nobody else's with it when it goes")
{
    const ScratchDir folder;
    const std::string path = folder / "run.segue";
    auto first = std::make_optional(*PathLock::take(path));
    fs::remove(path + ".lock");
    const auto second = PathLock::take(path);
    REQUIRE(second);
    first.reset();
    CHECK(refusal(path) == ErrorCode::InUse);
}

TEST_CASE("all names of a file or folder are one lock, also of one that is not there yet")
{
    const ScratchDir folder;
    fs::create_directory(folder / "sub");
    fs::create_directory_symlink("sub", folder / "to-sub");
    fs::create_symlink("sub/run.segue", folder / "link.segue");
    fs::create_symlink(folder / "link.segue", folder / "link-of-link.segue");
    const auto before = fs::current_path();
    fs::current_path(folder / "sub");
    const std::string path = folder / "sub/run.segue";
    {
        const auto held = PathLock::take(path);
        REQUIRE(held);
        for (const std::string name :
             {"run.segue", "./run.segue", "../to-sub/run.segue", "../link-of-link.segue"}) {
            CAPTURE(name);
            CHECK(refusal(name) == ErrorCode::InUse);
            CHECK(resolved(name) == fs::canonical(folder / "sub") / "run.segue");
        }
        writeFile(path, "something");
        CHECK(refusal("../link-of-link.segue") == ErrorCode::InUse);
    }
    const auto whole = PathLock::take("../to-sub/");
    REQUIRE(whole);
    CHECK(refusal(folder / "sub") == ErrorCode::InUse);
    CHECK(fs::exists(folder / "sub.lock"));
    CHECK(PathLock::take(path));  // what lies in a folder is another path
    fs::current_path(before);
}

TEST_CASE("a holder that is killed holds nothing, and its lock file is taken over")
{
    const ScratchDir folder;
    const std::string path = folder / "run.segue";
    Holding holding(path);
    const auto refused = PathLock::take(path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().holder.process == holding.process());
    holding.kill();
    CHECK(fs::exists(path + ".lock"));
    CHECK_FALSE(holderOf(path));
    {
        const auto held = PathLock::take(path);
        REQUIRE(held);
        CHECK(holderOf(path)->process == getpid());
    }
    CHECK_FALSE(fs::exists(path + ".lock"));
}

TEST_CASE("whoever comes right after a kill has the path, though a large process takes its time to die")
{
    const ScratchDir folder;
    const std::string path = folder / "run.segue";
    Forked holder([&] {
        const std::vector<char> much(200 << 20, 'x');
        const auto held = PathLock::take(path);
        while (held && much.back() == 'x') pause();
    });
    REQUIRE(await([&] { return holderOf(path) && holderOf(path)->process == holder.process(); }));
    REQUIRE(kill(holder.process(), SIGKILL) == 0);
    CHECK(PathLock::take(path));
}

TEST_CASE("a lock file of another machine's disk, or of a process with a living one's number, is dead")
{
    const ScratchDir folder;
    const std::string path = folder / "run.segue";
    for (const std::string host : {"another-machine", ""}) {
        writeFile(path + ".lock", "segue-lock\ncommand segue train a.csv\nprocess " +
                                      std::to_string(getppid()) + "\nhost " + host +
                                      "\nsince 2026-01-02T03:04:05Z\n");
        CHECK_FALSE(holderOf(path));
        const auto held = PathLock::take(path);
        REQUIRE(held);
        CHECK(holderOf(path)->process == getpid());
        CHECK(holderOf(path)->host != host);
    }
}

TEST_CASE("where nothing can be written there is no lock, and nothing is touched")
{
    const ScratchDir folder;
    CHECK(refusal(folder / "no-such-folder/run.segue") == ErrorCode::FileUnwritable);
    CHECK(refusal("") == ErrorCode::FileUnwritable);
    writeFile(folder / "mine.lock", "not a lock");
    CHECK(refusal(folder / "mine") == ErrorCode::FileUnwritable);
    CHECK(readFile(folder / "mine.lock") == "not a lock");
    fs::create_symlink(folder / "elsewhere", folder / "trap.lock");
    CHECK(refusal(folder / "trap") == ErrorCode::FileUnwritable);
    CHECK_FALSE(fs::exists(folder / "elsewhere"));
    const Unprivileged user;
    CHECK(refusal(folder / "run.segue") == ErrorCode::FileUnwritable);
    CHECK_FALSE(holderOf(folder / "run.segue"));
}

TEST_CASE("another user's dead lock file is in nobody's way, a living one is")
{
    const ScratchDir folder;
    REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
    const std::string path = folder / "run.segue";
    Holding holding(path);
    fs::permissions(path + ".lock", fs::perms(0644));
    {
        const Unprivileged user;
        const auto refused = PathLock::take(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InUse);
        CHECK(refused.error().holder.process == holding.process());
    }
    holding.kill();
    REQUIRE(fs::exists(path + ".lock"));
    const Unprivileged user;
    CHECK(PathLock::take(path));
    CHECK_FALSE(fs::exists(path + ".lock"));
}

TEST_CASE("many who want a path at once have it one after the other, and none of them leaves anything")
{
    const ScratchDir folder;
    const std::string path = folder / "run.segue", inside = folder / "inside";
    const auto compete = [&] {
        int turns = 0;
        while (turns < 300) {
            const auto held = PathLock::take(path);
            if (!held) require(held.error().code == ErrorCode::InUse);
            if (!held) continue;
            const int only = open(inside.c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600);
            require(only >= 0);  // nobody else is inside
            close(only);
            require(unlink(inside.c_str()) == 0);
            ++turns;
        }
    };
    std::vector<std::unique_ptr<Forked>> processes;
    for (int k = 0; k < 4; ++k) processes.push_back(std::make_unique<Forked>(compete));
    for (const auto& process : processes) CHECK(process->wait() == 0);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("a file system without locks holds no run, says why, and still takes tables")
{
    const ScratchDir folder;
    Forked without([&] {
        takeLocksAway();
        const auto held = PathLock::take(folder / "run.segue");
        require(!held && held.error().code == ErrorCode::FileUnwritable);
        require(held.error().detail.starts_with("locks: "));
        require(bool(writeText(folder / "table.csv", "a,b\n")));
    });
    CHECK(without.wait() == 0);
    CHECK(readFile(folder / "table.csv") == "a,b\n");
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("no table is written over what somebody holds, nor over what somebody took meanwhile")
{
    const ScratchDir folder;
    const std::string path = writeFile(folder / "run.segue", "a run");
    fs::create_symlink(path, folder / "link.csv");
    std::optional<Holding> holding(path);
    for (const auto& name : {path, folder / "link.csv"}) {
        const auto refused = writeText(name, "a,b\n");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InUse);
        CHECK(refused.error().subject == name);
        CHECK(refused.error().holder.process == holding->process());
        const TextWriter begun(name);
        CHECK_FALSE(fs::exists(path + ".unfinished"));
    }
    holding.reset();
    TextWriter writer(path);
    writer.write("a,b\n");
    holding.emplace(path);
    CHECK(writer.finish().error().code == ErrorCode::InUse);
    CHECK(readFile(path) == "a run");
    holding.reset();
    CHECK(writeText(path, "a,b\n"));
    CHECK_FALSE(fs::exists(path + ".unfinished"));
}
