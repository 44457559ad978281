// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_writer.h"

#include "base/path_lock.h"

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <filesystem>

namespace segue {

TextWriter::TextWriter(std::string path) : m_path(std::move(path)), m_place(m_path)
{
    namespace fs = std::filesystem;
    std::error_code none;
    if (fs::is_symlink(m_path, none)) m_place = fs::weakly_canonical(m_path, none).string();
    if (m_place.empty()) m_place = m_path;
    m_direct = fs::is_other(m_place, none);
    m_free = checkFree(m_place);
    if (!m_free) return;
    m_unfinished = m_direct ? m_place : m_place + ".unfinished";
    m_file = std::fopen(m_unfinished.c_str(), "wb");
    if (!m_file) fail(std::strerror(errno));
    if (m_file && m_path.ends_with(".gz")) openCompressed();
}

void TextWriter::openCompressed()
{
    m_archive = archive_write_new();
    archive_write_add_filter_gzip(m_archive);
    archive_write_set_filter_option(m_archive, "gzip", "timestamp",
                                    nullptr);  // the same text gives the same bytes
    archive_write_set_format_raw(m_archive);
    auto* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    if (archive_write_open_FILE(m_archive, m_file) != ARCHIVE_OK ||
        archive_write_header(m_archive, entry) != ARCHIVE_OK)
        fail(archive_error_string(m_archive));
    archive_entry_free(entry);
}

TextWriter::~TextWriter()
{
    if (m_archive) archive_write_free(m_archive);
    if (!m_file) return;
    std::fclose(m_file);
    removeUnfinished();
}

void TextWriter::removeUnfinished() const
{
    if (!m_direct) std::remove(m_unfinished.c_str());
}

void TextWriter::write(std::string_view text)
{
    if (!m_failure.empty() || text.empty() || !m_file) return;
    if (m_archive && archive_write_data(m_archive, text.data(), text.size()) < 0)
        fail(archive_error_string(m_archive));
    if (!m_archive && std::fwrite(text.data(), 1, text.size(), m_file) != text.size())
        fail(std::strerror(errno));
}

Status TextWriter::finish()
{
    if (m_archive) {
        if (archive_write_close(m_archive) != ARCHIVE_OK) fail(archive_error_string(m_archive));
        archive_write_free(m_archive);
        m_archive = nullptr;
    }
    if (m_file) {
        if (std::fflush(m_file) != 0 || (!m_direct && fsync(fileno(m_file)) != 0)) fail(std::strerror(errno));
        if (std::fclose(m_file) != 0) fail(std::strerror(errno));
        m_file = nullptr;
        if (m_free) m_free = checkFree(m_place);  // a run may have begun there meanwhile
        if (m_free && !m_direct && m_failure.empty() &&
            std::rename(m_unfinished.c_str(), m_place.c_str()) != 0)
            fail(std::strerror(errno));
        if (!m_free || !m_failure.empty()) removeUnfinished();
    }
    if (!m_free) return Error{.code = ErrorCode::InUse, .subject = m_path, .holder = m_free.error().holder};
    if (m_failure.empty()) return Done{};
    return Error{.code = ErrorCode::FileUnwritable, .subject = m_path, .detail = m_failure};
}

void TextWriter::fail(std::string reason)
{
    if (m_failure.empty()) m_failure = std::move(reason);
}

Status writeText(const std::string& path, std::string_view text)
{
    TextWriter writer(path);
    writer.write(text);
    return writer.finish();
}

void appendFixed(std::string& text, double value, int decimals)
{
    if (std::isnan(value)) return;
    char digits[400];
    const auto end =
        std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals).ptr;
    text.append(digits, end);
}

void appendFixed(std::string& text, float value, int decimals)
{
    appendFixed(text, asRead(double(value)), decimals);
}

double asRead(double value)
{
    if (!std::isfinite(value) || double(float(value)) != value) return value;
    char digits[32];
    std::from_chars(digits, std::to_chars(digits, digits + sizeof digits, float(value)).ptr, value);
    return value;
}

void appendShortest(std::string& text, float value)
{
    char digits[80];
    if (!std::isnan(value))
        text.append(digits,
                    std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr);
}

void appendShortest(std::string& text, double value)
{
    char digits[32];
    if (!std::isnan(value)) text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void appendField(std::string& text, std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        text += field;
        return;
    }
    text += '"';
    for (const char c : field) {
        if (c == '"') text += '"';
        text += c;
    }
    text += '"';
}

}  // namespace segue
