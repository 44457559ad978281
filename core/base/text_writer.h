// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdio>
#include <string>
#include <string_view>

struct archive;

namespace segue {

/// Writes a file beside its place and renames it into it at the end, so that a failure leaves what was there
/// before. A link stays one: what it leads to is written. A device or a pipe, which nothing can be renamed
/// into, is written to as it is. A path that ends in ".gz" is compressed. Errors: FileUnwritable; InUse where
/// somebody holds what stands there (PathLock).
class TextWriter {
public:
    explicit TextWriter(std::string path);
    ~TextWriter();  ///< without `finish` the unfinished file goes away
    TextWriter(const TextWriter&) = delete;
    TextWriter& operator=(const TextWriter&) = delete;

    void write(std::string_view text);
    Status finish();

private:
    void openCompressed();
    void removeUnfinished() const;
    void fail(std::string reason);

    std::string m_path, m_place, m_unfinished, m_failure;  ///< as named; behind links; until it is finished
    Status m_free = Done{};                                ///< nobody holds the place
    bool m_direct = false;                                 ///< no file, and written to as it is
    ::archive* m_archive = nullptr;
    std::FILE* m_file = nullptr;
};

/// The whole text at once.
Status writeText(const std::string& path, std::string_view text);

/// Appends `value` with a fixed count of decimals, '.' as the point; NaN as nothing.
void appendFixed(std::string& text, double value, int decimals);
/// The same of the shortest decimal that stands for the float: 194.99 is 194.99000, not 194.99001.
void appendFixed(std::string& text, float value, int decimals);
/// A number that was read as a float stands for its shortest decimal: 0.833, not 0.8330000042915344. Any
/// other stays as it is.
double asRead(double value);
/// Appends the shortest text that reads back as the same float or double, of a float without exponent; NaN as
/// nothing.
void appendShortest(std::string& text, float value);
void appendShortest(std::string& text, double value);
/// Appends a CSV field, quoted where RFC 4180 wants it.
void appendField(std::string& text, std::string_view field);

}  // namespace segue
