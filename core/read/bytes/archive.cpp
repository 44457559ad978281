// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/bytes/archive.h"

#include "read/bytes/gzip.h"

#include <archive.h>
#include <archive_entry.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>

namespace segue::data {
namespace {

constexpr std::size_t kInMemory = 256u << 20;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

Error broken(const std::string& path, archive* reader)
{
    const char* reason = archive_error_string(reader);
    return {
        .code = ErrorCode::DocumentBroken, .subject = path, .detail = reason ? reason : "unreadable archive"};
}

/// Text that grows: in memory first, in an unlinked file once it is long.
class Spool {
public:
    Spool() = default;
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;
    ~Spool()
    {
        if (m_file >= 0) ::close(m_file);
    }

    bool add(std::string_view text)
    {
        m_size += text.size();
        m_text += text;
        return m_text.size() < kInMemory || spill();
    }

    std::optional<Bytes> take()
    {
        if (m_file < 0) return Bytes::of(std::move(m_text));
        if (!spill()) return std::nullopt;
        void* const at = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, m_file, 0);
        if (at == MAP_FAILED) return std::nullopt;
        const std::size_t size = m_size;
        std::shared_ptr<const void> owner(
            at, [size](const void* memory) { ::munmap(const_cast<void*>(memory), size); });
        return Bytes{std::move(owner), {static_cast<const char*>(at), size}};
    }

private:
    bool spill()
    {
        if (m_file < 0)
            m_file =
                ::open(std::filesystem::temp_directory_path().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
        std::string_view rest = m_text;
        while (m_file >= 0 && !rest.empty()) {
            const ssize_t written = ::write(m_file, rest.data(), rest.size());
            if (written < 0 && errno != EINTR) return false;
            rest.remove_prefix(std::size_t(std::max<ssize_t>(written, 0)));
        }
        m_text.clear();
        return m_file >= 0;
    }

    std::string m_text;
    std::size_t m_size = 0;
    int m_file = -1;
};

Result<Bytes> readMember(const std::string& path, archive* reader, std::size_t whole,
                         const RunControl& control)
{
    Spool spool;
    std::vector<char> buffer(1 << 18);
    for (;;) {
        if (control.stopped()) return Error{.code = ErrorCode::Cancelled};
        const la_ssize_t got = archive_read_data(reader, buffer.data(), buffer.size());
        if (got < 0) return broken(path, reader);
        if (got == 0) break;
        if (!spool.add({buffer.data(), std::size_t(got)}))
            return Error{.code = ErrorCode::FileUnreadable, .subject = path, .detail = std::strerror(errno)};
        control.report(0.2 * double(archive_filter_bytes(reader, -1)) /
                       double(std::max<std::size_t>(whole, 1)));
    }
    auto bytes = spool.take();
    if (!bytes)
        return Error{.code = ErrorCode::FileUnreadable, .subject = path, .detail = std::strerror(errno)};
    return *bytes;
}

bool isWanted(std::string_view name)
{
    const auto slash = name.rfind('/');
    const std::string_view last = slash == name.npos ? name : name.substr(slash + 1);
    return !last.empty() && !last.starts_with('.') && !name.starts_with("__MACOSX/");
}

}  // namespace

bool isArchive(std::string_view bytes)
{
    using namespace std::string_view_literals;
    return std::ranges::any_of(std::array{"\x1f\x8b"sv, "PK\x03\x04"sv, "BZh"sv,
                                          "\xfd"
                                          "7zXZ"sv,
                                          "\x28\xb5\x2f\xfd"sv, "7z\xbc\xaf"sv},
                               [&](std::string_view magic) { return bytes.starts_with(magic); });
}

Result<std::vector<Entry>> unpack(const std::string& path, std::string_view bytes, const RunControl& control)
{
    const Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_filter_all(reader.get());
    // Named one by one: among all of libarchive's formats is mtree, which takes a short table for its own.
    for (const auto support : {archive_read_support_format_zip, archive_read_support_format_7zip,
                               archive_read_support_format_tar, archive_read_support_format_raw})
        support(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        return broken(path, reader.get());
    std::vector<Entry> entries;
    archive_entry* header = nullptr;
    int code = ARCHIVE_OK;
    while ((code = archive_read_next_header(reader.get(), &header)) == ARCHIVE_OK || code == ARCHIVE_WARN) {
        const bool raw = archive_format(reader.get()) == ARCHIVE_FORMAT_RAW;
        const char* const named = archive_entry_pathname(header);
        const std::string name = raw || named == nullptr ? "" : named;
        if (name == "[Content_Types].xml")
            return Error{.code = ErrorCode::NotATable, .subject = path, .detail = "Office document"};
        if (!raw && (archive_entry_filetype(header) != AE_IFREG || !isWanted(name))) continue;
        auto text = readMember(path, reader.get(), bytes.size(), control);
        if (!text) return text.error();
        if (!text->view.empty()) entries.push_back({raw ? path : path + "/" + name, *text});
    }
    if (code != ARCHIVE_EOF) return broken(path, reader.get());
    if (bytes.starts_with("\x1f\x8b")) {
        const bool alone = entries.size() == 1 && entries[0].name == path;
        std::string fault = gzipFault(bytes, alone ? entries[0].bytes.view : std::string_view(), control);
        if (!fault.empty())
            return Error{.code = ErrorCode::DocumentBroken, .subject = path, .detail = std::move(fault)};
    }
    std::ranges::sort(entries, {}, &Entry::name);
    return entries;
}

}  // namespace segue::data
