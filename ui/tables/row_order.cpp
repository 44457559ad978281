// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/row_order.h"

#include "ui/tables/sort_in_pieces.h"

#include <QCollator>
#include <QHash>

#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace segue::ui {

namespace {

constexpr std::size_t kPiece = 16384;
constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();

/// What a row is sorted by: keys compare as the values do, whatever their type was.
struct KeyedRow {
    std::uint64_t key = 0;
    int row = 0;
};

/// Bits that order as the numbers do; a missing number is the last in either direction.
std::uint64_t keyOf(double value, bool descending)
{
    if (std::isnan(value)) return kLast;
    constexpr std::uint64_t kSign = std::uint64_t(1) << 63;
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);  // -0 is 0
    const std::uint64_t key = bits & kSign ? ~bits : bits | kSign;
    return descending ? ~key : key;
}

struct Job {
    const RowQuery& query;
    int threads;
    const RunControl& control;
    bool descending() const { return query.direction == Qt::DescendingOrder; }
};

/// Pieces of `count` things, `work(i)` for each.
template <class Work>
bool forEach(std::size_t count, const Work& work, int threads, const RunControl& control, ProgressPart part)
{
    const auto piece = [&](std::size_t index, const std::atomic<bool>&) {
        for (std::size_t i = index * kPiece; i < std::min(count, (index + 1) * kPiece); ++i) work(i);
    };
    return runPieces({(count + kPiece - 1) / kPiece, piece, part.from, part.to}, threads, control);
}

struct Ranked {
    std::optional<QCollatorSortKey> key;
    std::uint32_t code = 0;
};

/// The key of each distinct text: its rank, equal where the locale holds texts for equal.
std::optional<std::vector<std::uint64_t>> textKeys(std::uint32_t count,
                                                   const std::function<QString(std::uint32_t)>& text,
                                                   const Job& job)
{
    std::vector<Ranked> ranked(count);
    std::vector<std::uint64_t> keys(count, kLast);
    const auto makeKeys = [&](std::size_t piece, const std::atomic<bool>&) {
        QCollator collator(job.query.locale);  // one a piece: a collator belongs to one thread
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        for (std::size_t i = piece * kPiece; i < std::min<std::size_t>(count, (piece + 1) * kPiece); ++i) {
            const QString distinct = text(std::uint32_t(i));
            if (!distinct.isEmpty()) ranked[i] = {collator.sortKey(distinct), std::uint32_t(i)};
        }
    };
    if (!runPieces({(count + kPiece - 1) / kPiece, makeKeys, 0.45, 0.6}, job.threads, job.control))
        return std::nullopt;
    std::erase_if(ranked, [](const Ranked& entry) { return !entry.key; });
    const auto less = [](const Ranked& a, const Ranked& b) { return a.key->compare(*b.key) < 0; };
    if (!sortInPieces(ranked, less, job.threads, job.control, {0.6, 0.75})) return std::nullopt;
    std::uint64_t rank = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        if (i > 0 && less(ranked[i - 1], ranked[i])) ++rank;
        keys[ranked[i].code] = job.descending() ? kLast - 1 - rank : rank;
    }
    return keys;
}

/// A text column taken apart: the distinct texts, and which of them each of the rows holds.
struct Texts {
    std::function<QString(std::uint32_t)> text;
    std::uint32_t count = 0;
    std::vector<std::uint32_t> at;
};

bool collect(Texts& texts, const std::vector<KeyedRow>& rows, const TableColumn& column, const Job& job)
{
    texts.at.resize(rows.size());
    if (column.codes) {
        texts.text = column.codes->text;
        texts.count = column.codes->count;
        return forEach(rows.size(), [&](std::size_t i) { texts.at[i] = column.codes->code(rows[i].row); },
                       job.threads, job.control, {0.4, 0.45});
    }
    QHash<QString, std::uint32_t> known;
    const auto distinct = std::make_shared<std::vector<QString>>();
    const auto intern = [&](std::size_t i) {
        const QString text = column.text(rows[i].row);
        const auto entry = known.constFind(text);
        texts.at[i] = entry == known.constEnd() ? std::uint32_t(distinct->size()) : *entry;
        if (entry != known.constEnd()) return;
        known.insert(text, texts.at[i]);
        distinct->push_back(text);
    };
    if (!forEach(rows.size(), intern, 1, job.control, {0.4, 0.45})) return false;
    texts.text = [distinct](std::uint32_t code) { return (*distinct)[code]; };
    texts.count = std::uint32_t(distinct->size());
    return true;
}

bool setKeys(std::vector<KeyedRow>& rows, const TableColumn& column, const Job& job)
{
    if (column.value) {
        const auto number = [&](std::size_t i) {
            rows[i].key = keyOf(column.value(rows[i].row), job.descending());
        };
        return forEach(rows.size(), number, job.threads, job.control, {0.4, 0.75});
    }
    Texts texts;
    const auto keys =
        collect(texts, rows, column, job) ? textKeys(texts.count, texts.text, job) : std::nullopt;
    if (!keys) return false;
    const auto rank = [&](std::size_t i) { rows[i].key = (*keys)[texts.at[i]]; };
    return forEach(rows.size(), rank, job.threads, job.control, {0.75, 0.8});
}

bool sortRows(std::vector<int>& rows, const TableColumn& column, const Job& job)
{
    std::vector<KeyedRow> keyed(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) keyed[i].row = rows[i];
    if (!setKeys(keyed, column, job)) return false;
    const auto less = [](const KeyedRow& a, const KeyedRow& b) { return a.key < b.key; };
    if (!sortInPieces(keyed, less, job.threads, job.control, {0.8, 1})) return false;
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = keyed[i].row;
    return true;
}

}  // namespace

Result<Rows> orderRows(int rows, const std::vector<TableColumn>& columns, const RowQuery& query, int threads,
                       const RunControl& control)
{
    if (query.plain()) return Rows();
    const Error cancelled{ErrorCode::Cancelled};
    auto shown = std::make_shared<std::vector<int>>();
    if (query.filter.empty()) {
        shown->resize(std::size_t(rows));
        std::iota(shown->begin(), shown->end(), 0);
    } else {
        auto kept = filterRows(rows, columns, query.filter, threads, control);
        if (!kept) return cancelled;
        *shown = std::move(*kept);
    }
    if (query.sortColumn >= 0 &&
        !sortRows(*shown, columns[std::size_t(query.sortColumn)], {query, threads, control}))
        return cancelled;
    return Rows(std::move(shown));
}

}  // namespace segue::ui
