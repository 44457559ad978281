// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/bytes/source.h"

#include "read/bytes/archive.h"
#include "read/bytes/hash.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace segue::data {
namespace {

namespace fs = std::filesystem;

Error failure(const std::string& path, int code)
{
    const bool missing = code == ENOENT || code == ENOTDIR;
    return {.code = missing ? ErrorCode::FileMissing : ErrorCode::FileUnreadable,
            .subject = path,
            .detail = std::strerror(code)};
}

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

Result<std::vector<std::string>> filesIn(const std::string& folder)
{
    std::error_code code;
    std::vector<std::string> files;
    fs::recursive_directory_iterator at(folder, code);
    for (; !code && at != fs::recursive_directory_iterator(); at.increment(code)) {
        if (isHidden(at->path())) {
            if (at->is_directory(code)) at.disable_recursion_pending();
        } else if (at->is_regular_file(code)) {
            files.push_back(at->path().string());
        }
    }
    if (code) return failure(folder, code.value());
    std::sort(files.begin(), files.end());
    return files;
}

Status addFile(const std::string& path, Source& source, std::string& hash, const RunControl& control)
{
    auto bytes = mapFile(path);
    if (!bytes) return bytes.error();
    auto digest = hashOf(bytes->view, control);
    if (!digest) return digest.error();
    hash = *digest;
    if (!isArchive(bytes->view)) {
        source.entries.push_back({path, *bytes});
        return Done{};
    }
    auto members = unpack(path, bytes->view, control);
    if (!members) return members.error();
    for (Entry& member : *members) source.entries.push_back(std::move(member));
    return Done{};
}

Result<Source> openFolder(const std::string& path, const RunControl& control)
{
    auto files = filesIn(path);
    if (!files) return files.error();
    Source source;
    std::string hashes;
    std::vector<Entry> empty;  // to be named, as other files without tracks are
    for (const std::string& file : *files) {
        if (fs::file_size(file) == 0) {
            empty.push_back({file, {}});
            continue;
        }
        std::string hash;
        if (Status added = addFile(file, source, hash, control); !added) return added.error();
        hashes += fs::relative(file, path).string() + '\n' + hash + '\n';
    }
    if (source.entries.empty()) return Error{.code = ErrorCode::FileEmpty, .subject = path};
    source.entries.insert(source.entries.end(), empty.begin(), empty.end());
    std::ranges::sort(source.entries, {}, &Entry::name);
    auto digest = hashOf(hashes, control);
    if (!digest) return digest.error();
    source.hash = *digest;
    return source;
}

}  // namespace

Bytes Bytes::of(std::string text)
{
    auto owner = std::make_shared<const std::string>(std::move(text));
    return {owner, *owner};
}

Result<Bytes> mapFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return failure(path, errno);
    struct stat about {};
    const bool known = ::fstat(file, &about) == 0;
    if (!known || !S_ISREG(about.st_mode)) {
        const int code = known ? EINVAL : errno;
        ::close(file);
        return failure(path, code);
    }
    const auto size = std::size_t(about.st_size);
    if (size == 0) {
        ::close(file);
        return Error{.code = ErrorCode::FileEmpty, .subject = path};
    }
    void* const at = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    const int code = errno;
    ::close(file);
    if (at == MAP_FAILED) return failure(path, code);
    std::shared_ptr<const void> owner(
        at, [size](const void* memory) { ::munmap(const_cast<void*>(memory), size); });
    return Bytes{std::move(owner), {static_cast<const char*>(at), size}};
}

Result<Source> openSource(const std::string& path, const RunControl& control)
{
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0) return failure(path, errno);
    if (S_ISDIR(about.st_mode)) return openFolder(path, control);
    Source source;
    if (Status added = addFile(path, source, source.hash, control); !added) return added.error();
    if (source.entries.empty()) return Error{.code = ErrorCode::FileEmpty, .subject = path};
    return source;
}

}  // namespace segue::data
