// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/row_filter.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace segue::ui {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(RowFilter)
};

struct Token {
    enum class Kind { Word, Quoted, Sign, End } kind = Kind::End;
    QString text{};
};

bool isSign(QChar c)
{
    return c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char('=') || c == QLatin1Char('!');
}

/// Words, quoted texts and signs of comparison; `open` = a quote that does not end.
std::vector<Token> tokensOf(const QString& text, bool& open)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const qsizetype begin = i;
        if (c.isSpace()) {
            ++i;
        } else if (c == QLatin1Char('"')) {
            const qsizetype end = text.indexOf(QLatin1Char('"'), i + 1);
            open = open || end < 0;
            tokens.push_back({Token::Kind::Quoted, text.mid(i + 1, (end < 0 ? text.size() : end) - i - 1)});
            i = end < 0 ? text.size() : end + 1;
        } else if (isSign(c)) {
            while (i < text.size() && isSign(text[i])) ++i;
            tokens.push_back({Token::Kind::Sign, text.mid(begin, i - begin)});
        } else {
            while (i < text.size() && !text[i].isSpace() && !isSign(text[i]) && text[i] != QLatin1Char('"'))
                ++i;
            tokens.push_back({Token::Kind::Word, text.mid(begin, i - begin)});
        }
    }
    return tokens;
}

std::optional<Comparison> comparisonOf(const QString& sign)
{
    static const std::pair<const char*, Comparison> signs[] = {
        {"<", Comparison::Less},     {"<=", Comparison::AtMost}, {">", Comparison::More},
        {">=", Comparison::AtLeast}, {"=", Comparison::Equal},   {"==", Comparison::Equal},
        {"!=", Comparison::Unequal}, {"<>", Comparison::Unequal}};
    for (const auto& [text, comparison] : signs)
        if (sign == QLatin1String(text)) return comparison;
    return std::nullopt;
}

/// "loudness" of "loudness [dB]".
QString withoutUnit(const QString& title)
{
    const qsizetype bracket = title.indexOf(QLatin1String(" ["));
    return bracket < 0 ? title : title.left(bracket);
}

class Parser {
public:
    Parser(std::vector<Token> tokens, const std::vector<TableColumn>& columns)
        : m_tokens(std::move(tokens)), m_columns(columns)
    {
    }

    ParsedFilter parse()
    {
        m_result.filter.anyOfAll.emplace_back();
        while (m_result.problem.isEmpty()) {
            parseCondition();
            if (!m_result.problem.isEmpty() || at().kind == Token::Kind::End) break;
            const Token joint = next();
            if (joint.kind == Token::Kind::Word &&
                joint.text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0)
                m_result.filter.anyOfAll.emplace_back();
            else if (joint.kind != Token::Kind::Word ||
                     joint.text.compare(QLatin1String("and"), Qt::CaseInsensitive) != 0)
                fail(FilterWords::tr("Expected \"and\" or \"or\" before \"%1\".").arg(joint.text));
        }
        if (!m_result.problem.isEmpty()) m_result.filter = {};
        return std::move(m_result);
    }

private:
    Token at() const { return m_at < m_tokens.size() ? m_tokens[m_at] : Token{}; }
    Token next()
    {
        const Token token = at();
        ++m_at;
        return token;
    }
    void fail(const QString& problem) { m_result.problem = problem; }

    std::optional<std::size_t> columnCalled(const QString& name) const
    {
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            if (name.compare(m_columns[c].title, Qt::CaseInsensitive) == 0 ||
                name.compare(withoutUnit(m_columns[c].title), Qt::CaseInsensitive) == 0)
                return c;
        return std::nullopt;
    }

    void parseCondition()
    {
        const Token name = next(), sign = next(), value = next();
        const bool named = name.kind == Token::Kind::Word || name.kind == Token::Kind::Quoted;
        if (!named || sign.kind != Token::Kind::Sign)
            return fail(
                FilterWords::tr("Expected a comparison such as \"tempo < 60\" at \"%1\".").arg(name.text));
        const auto column = columnCalled(name.text);
        if (!column)
            return fail(
                FilterWords::tr("There is no column \"%1\" here. A name of several words stands in quotes.")
                    .arg(name.text));
        const auto comparison = comparisonOf(sign.text);
        if (!comparison)
            return fail(
                FilterWords::tr("\"%1\" is no comparison; there are < <= > >= = and !=.").arg(sign.text));
        if (value.kind == Token::Kind::Sign || value.kind == Token::Kind::End)
            return fail(FilterWords::tr("After \"%1 %2\" a value is missing.").arg(name.text, sign.text));
        FilterCondition condition{*column, *comparison};
        m_columns[*column].value ? takeNumber(condition, value, name.text)
                                 : takeText(condition, value, name.text);
        m_result.filter.anyOfAll.back().push_back(std::move(condition));
    }

    static bool isMissing(const Token& value)
    {
        return value.kind == Token::Kind::Word &&
               value.text.compare(QLatin1String("missing"), Qt::CaseInsensitive) == 0;
    }
    static bool isEquality(Comparison comparison)
    {
        return comparison == Comparison::Equal || comparison == Comparison::Unequal;
    }

    void takeNumber(FilterCondition& condition, const Token& value, const QString& name)
    {
        bool isNumber = false;
        condition.number =
            QString(value.text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        if (isMissing(value) && isEquality(condition.comparison))
            condition.number = std::numeric_limits<double>::quiet_NaN();
        else if (!isNumber || std::isnan(condition.number))
            fail(FilterWords::tr("\"%1\" is compared with a number, not with \"%2\".").arg(name, value.text));
    }

    void takeText(FilterCondition& condition, const Token& value, const QString& name)
    {
        if (!isEquality(condition.comparison))
            return fail(FilterWords::tr("\"%1\" is text: it can be = or != something.").arg(name));
        condition.text = isMissing(value) ? QString() : value.text;
    }

    std::vector<Token> m_tokens;
    const std::vector<TableColumn>& m_columns;
    std::size_t m_at = 0;
    ParsedFilter m_result;
};

}  // namespace

ParsedFilter parseFilter(const QString& text, const std::vector<TableColumn>& columns)
{
    bool open = false;
    auto tokens = tokensOf(text, open);
    if (tokens.empty()) return {};
    if (open) return {{}, FilterWords::tr("A quote is opened and never closed.")};
    if (std::ranges::any_of(tokens, [](const Token& token) { return token.kind == Token::Kind::Sign; }))
        return Parser(std::move(tokens), columns).parse();
    const bool texts = std::ranges::any_of(columns, [](const TableColumn& column) { return !column.value; });
    if (!texts)
        return {{},
                FilterWords::tr("No column here is text; compare a number, such as \"%1 > 1\".")
                    .arg(columns.empty() ? QString() : withoutUnit(columns.back().title))};
    const bool quoted = tokens.size() == 1 && tokens[0].kind == Token::Kind::Quoted;
    return {{quoted ? tokens[0].text : text.trimmed(), {}}, {}};
}

}  // namespace segue::ui
