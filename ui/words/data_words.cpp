// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_words.h"
#include "ui/words/removal_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace segue::ui {

namespace {

QString phrase(const char* one, const char* many, std::int64_t number)
{
    return QCoreApplication::translate("Words", number == 1 || many == nullptr ? one : many);
}

/// "0,061": the numbers of a fact as the language writes them.
QString localNumbers(const QString& fact)
{
    static const QRegularExpression decimals(QStringLiteral("(?<![\\w.])(-?\\d+)\\.(\\d+)(?![\\w.])"));
    return QString(fact).replace(decimals,
                                 QStringLiteral("\\1") + QLocale().decimalPoint() + QStringLiteral("\\2"));
}

/// What stands in quotes is said as the file has it.
QString filled(const QString& sentence, const data::Finding& finding)
{
    const QString detail = QString::fromStdString(finding.detail);
    const bool quoted =
        sentence.contains(QLatin1String("'{detail}'")) || sentence.contains(QLatin1String("\"{detail}\""));
    return withFacts(sentence, [&](const QString& name) {
        if (name == QLatin1String("count")) return count(finding.count);
        if (name == QLatin1String("column")) return QString::fromStdString(finding.column);
        if (name != QLatin1String("detail")) return QString();
        return quoted ? detail : localNumbers(detail);
    });
}

/// The other columns of which the same is said, the first of them by name.
QString alsoHolds(const data::Finding& finding)
{
    constexpr std::size_t kNamed = 3;
    const auto& others = finding.alsoColumns;
    if (others.empty()) return {};
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamed, others.size()); ++i)
        names += isolated(QString::fromStdString(others[i]));
    if (others.size() <= kNamed)
        return QCoreApplication::translate("Words", "; the same holds of %1")
            .arg(names.join(QStringLiteral(", ")));
    return QCoreApplication::translate("Words", "; the same holds of %1 and %2 more")
        .arg(names.join(QStringLiteral(", ")), count(std::int64_t(others.size() - kNamed)));
}

}  // namespace

QString describe(const data::Finding& finding)
{
    const FindingWords words = wordsOf(finding);
    return filled(phrase(words.one, words.many, finding.count), finding) + alsoHolds(finding);
}

QString fixFor(const data::Finding& finding)
{
    const FindingWords words = wordsOf(finding);
    return phrase(words.fix, words.fixMany, finding.count);
}

QString describe(const data::Removal& removal)
{
    const RemovalWords words = wordsOf(removal);
    if (words.one == nullptr) return {};
    QString text = phrase(words.one, words.many, removal.detail == "1" ? 1 : 2);
    const QString detail = QString::fromStdString(removal.detail);
    const bool number = removal.reason == data::RemovalReason::ImpossibleValue;
    return text.replace(QLatin1String("{detail}"), number ? localNumbers(detail) : detail);
}

}  // namespace segue::ui
