// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path_lock.h"

#include "base/utc.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <thread>

namespace segue {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFirstLine = "segue-lock\n";
constexpr std::size_t kLongestCommand = 1000;
constexpr std::size_t kMostRead = 4096;  // bytes of a lock file
constexpr int kTries = 500;
constexpr std::chrono::milliseconds kBetweenTries{4};
constexpr unsigned kExiting = 0x4;  // PF_EXITING of the kernel, in the flags of /proc/PID/stat

std::string hostName()
{
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// The words this process was started with, its program without its folder.
std::string commandWords()
{
    std::ifstream file("/proc/self/cmdline", std::ios::binary);
    std::string words, word;
    while (std::getline(file, word, '\0'))
        words += words.empty() ? fs::path(word).filename().string() : " " + word;
    std::ranges::replace_if(
        words, [](unsigned char c) { return c < ' '; }, ' ');
    if (words.size() <= kLongestCommand) return words;
    std::size_t end = kLongestCommand;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80)
        --end;  // no half of a UTF-8 character
    return words.substr(0, end) + "...";
}

std::string textOf(const Holder& holder)
{
    return std::string(kFirstLine) + "command " + holder.command + "\nprocess " +
           std::to_string(holder.process) + "\nhost " + holder.host + "\nsince " + holder.since + "\n";
}

Holder holderFrom(const std::string& text)
{
    Holder holder;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto space = line.find(' ');
        if (space == std::string::npos) continue;
        const std::string name = line.substr(0, space), value = line.substr(space + 1);
        if (name == "command") holder.command = value;
        if (name == "process") std::istringstream(value) >> holder.process;
        if (name == "host") holder.host = value;
        if (name == "since") holder.since = value;
    }
    return holder;
}

/// A file descriptor that is closed at the end; with it goes what it has locked.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) close(m_number);
    }
    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// Of the open file, not of the process: two holders in one process are two, and closing another descriptor
/// of the same file frees nothing.
struct flock wholeFile(short kind)
{
    struct flock lock {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    return lock;
}

bool lockFile(int file, short kind)
{
    struct flock lock = wholeFile(kind);
    while (fcntl(file, F_OFD_SETLK, &lock) != 0)
        if (errno != EINTR) return false;
    return true;
}

bool isLocked(int file)
{
    struct flock lock = wholeFile(F_WRLCK);
    return fcntl(file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

std::string contentsOf(int file)
{
    std::string text(kMostRead, '\0');
    const auto read = pread(file, text.data(), text.size(), 0);
    text.resize(std::size_t(std::max<ssize_t>(read, 0)));
    return text;
}

/// On a full disk it stays unsaid who holds the lock: it is held all the same, so that something can be
/// thrown away.
void say(int file, const std::string& text)
{
    if (ftruncate(file, 0) == 0) [[maybe_unused]]
        const auto written = pwrite(file, text.data(), text.size(), 0);
}

/// False where the name means another file by now, or none.
bool stillNamed(int file, const std::string& name)
{
    struct stat open {
    }, named{};
    return fstat(file, &open) == 0 && lstat(name.c_str(), &named) == 0 && open.st_dev == named.st_dev &&
           open.st_ino == named.st_ino;
}

/// True of a process that was killed or has ended: what it holds is free once its memory is taken down.
bool isDying(std::int64_t process)
{
    const std::string folder = "/proc/" + std::to_string(process);
    std::ifstream status(folder + "/status");
    for (std::string line; std::getline(status, line);) {
        const bool pending = line.starts_with("SigPnd:") || line.starts_with("ShdPnd:");
        if (pending && (std::strtoull(line.c_str() + 7, nullptr, 16) >> (SIGKILL - 1) & 1) != 0) return true;
    }
    std::string text;
    std::getline(std::ifstream(folder + "/stat"), text);
    std::istringstream fields(
        text.substr(std::min(text.rfind(')'), text.size() - 1) + 1));  // behind its name
    char state = 0;
    std::int64_t skipped = 0;
    unsigned flags = 0;
    fields >> state >> skipped >> skipped >> skipped >> skipped >> skipped >> flags;
    return state == 'Z' || (flags & kExiting) != 0;
}

/// A holder that has not said who it is yet, the words of a dead one that it has not replaced yet, or one
/// that will be gone in a moment.
bool isInTheMaking(const Holder& holder)
{
    if (holder.process == 0) return true;
    if (holder.host != hostName()) return false;
    const bool gone = kill(pid_t(holder.process), 0) != 0 && errno == ESRCH;
    return gone || isDying(holder.process);
}

Error unwritable(const std::string& path, const std::string& why)
{
    return {.code = ErrorCode::FileUnwritable, .subject = path, .detail = why};
}

/// What one try at a lock file came to: all empty where it is worth another.
struct Try {
    std::optional<int> file{};  ///< locked, and named as it should be
    std::optional<Holder> holder{};
    std::optional<std::string> problem{};
};

/// A file of another user that cannot be written: nobody's where nobody has it locked, and then in the way.
Try clearAway(const std::string& name)
{
    const Descriptor file(open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file) return {.problem = std::strerror(EACCES)};
    if (isLocked(file.number()) || !lockFile(file.number(), F_RDLCK))
        return {.holder = holderFrom(contentsOf(file.number()))};
    if (stillNamed(file.number(), name) && unlink(name.c_str()) != 0)
        return {.problem = std::strerror(errno)};
    return {};
}

Try tryLock(const std::string& name)
{
    Descriptor file(open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!file && errno == EACCES) return clearAway(name);
    if (!file) return {.problem = std::strerror(errno)};
    if (!lockFile(file.number(), F_WRLCK)) {
        if (errno == EAGAIN || errno == EACCES) return {.holder = holderFrom(contentsOf(file.number()))};
        const std::string why = std::strerror(errno);
        if (contentsOf(file.number()).empty()) unlink(name.c_str());  // made just now
        return {.problem = "locks: " + why};
    }
    if (!stillNamed(file.number(), name)) return {};  // its last holder took it away meanwhile
    if (const auto text = contentsOf(file.number()); !text.empty() && !text.starts_with(kFirstLine))
        return {.problem = name + " is no lock of Segue's"};
    return {.file = file.release()};
}

}  // namespace

struct PathLock::Held {
    std::string path, place, name;
    int file = -1;

    Held(std::string path_, std::string place_, std::string name_, int file_)
        : path(std::move(path_)), place(std::move(place_)), name(std::move(name_)), file(file_)
    {
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    /// While it is still locked: whoever waits for it finds that the name is gone, and makes another file.
    ~Held()
    {
        if (stillNamed(file, name)) unlink(name.c_str());
        close(file);
    }
};

PathLock::PathLock(std::shared_ptr<const Held> held) : m_held(std::move(held)) {}

const std::string& PathLock::path() const { return m_held->path; }
const std::string& PathLock::place() const { return m_held->place; }

Result<PathLock> PathLock::take(const std::string& path)
{
    if (path.empty()) return unwritable(path, std::strerror(ENOENT));
    const std::string place = resolved(path), name = place + ".lock";
    Try last;
    for (int k = 0; k < kTries; ++k) {
        last = tryLock(name);
        if (last.problem) return unwritable(path, *last.problem);
        if (last.file) {
            say(*last.file,
                textOf(
                    {.command = commandWords(), .process = getpid(), .host = hostName(), .since = nowUtc()}));
            return PathLock(std::make_shared<const Held>(path, place, name, *last.file));
        }
        if (last.holder && !isInTheMaking(*last.holder)) break;
        std::this_thread::sleep_for(kBetweenTries);
    }
    return Error{.code = ErrorCode::InUse, .subject = path, .holder = last.holder.value_or(Holder{})};
}

std::optional<Holder> holderOf(const std::string& path)
{
    const Descriptor file(open((resolved(path) + ".lock").c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file || !isLocked(file.number())) return std::nullopt;
    return holderFrom(contentsOf(file.number()));
}

Status checkFree(const std::string& path)
{
    const auto holder = holderOf(path);
    if (!holder) return Done{};
    return Error{.code = ErrorCode::InUse, .subject = path, .holder = *holder};
}

std::string resolved(const std::string& path)
{
    std::error_code failed;
    fs::path at = fs::absolute(path, failed);
    if (failed) return path;
    if (!at.has_filename()) at = at.parent_path();  // "folder/"
    for (int links = 0; links < 40 && fs::is_symlink(at, failed); ++links) {
        const fs::path target = fs::read_symlink(at, failed);
        if (failed) break;
        at = at.parent_path() / target;  // an absolute target takes the whole place
    }
    const fs::path whole = fs::weakly_canonical(at, failed);
    return failed ? at.string() : whole.string();
}

}  // namespace segue
