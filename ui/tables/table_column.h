// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace segue::ui {

/// The distinct texts behind a text column, so that millions of rows are sorted and searched by a few of
/// them.
struct TextCodes {
    std::function<std::uint32_t(int row)> code;  ///< below `count`
    std::function<QString(std::uint32_t code)> text;
    std::uint32_t count = 0;
};

/// A column of a table on the screen: asks core's values for one row, never copies them. Either `text` or
/// `value`. Tables of many rows are sorted, searched and saved on other threads: what the functions read must
/// not change.
struct TableColumn {
    QString title;
    QString help{};                           ///< the header's tooltip
    std::function<QString(int row)> text{};   ///< a text column, or
    std::function<double(int row)> value{};   ///< a number column: right-aligned; NaN shows as a dash
    int decimals = 0;                         ///< on the screen and in files; kShortest = as many as it needs
    std::function<QColor(int row)> colour{};  ///< of the text; empty = the palette's
    std::function<QString(int row)> toolTip{};
    /// Why a number is not there, said in its place; empty = a dash.
    std::function<QString(int row)> missing{};
    std::function<int(int row)> decimalsAt{};  ///< where they differ from row to row; empty = `decimals`
    /// What the screen shows in its place, where not empty; files keep the value.
    std::function<QString(int row)> shown{};
    std::shared_ptr<const TextCodes> codes{};  ///< of a text column that repeats itself, if they are known
    QString heading{};  ///< what the screen shows over it in place of the title, where not empty

    static constexpr int kShortest = -1;
    int decimalsOf(int row) const { return decimalsAt ? decimalsAt(row) : decimals; }
};

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

}  // namespace segue::ui
