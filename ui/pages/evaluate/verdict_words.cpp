// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/verdict_words.h"

#include "figure/number.h"
#include "ui/tables/columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace segue::ui {

namespace {

using evaluation::TargetVerdict;
using evaluation::Verdict;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

/// With as many digits as it takes not to be 0.0 where it is not.
QString inPoints(double share)
{
    return QLocale().toString(share * 100, 'f', plot::decimalsToShow(share * 100, 1));
}

QString points(double share) { return inPoints(std::abs(share)); }

QString listed(const QStringList& names)
{
    if (names.size() < 2) return names.join(QString());
    return Words::tr("%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString ruleName(const TargetVerdict& verdict)
{
    return baselineLabel(std::string(evaluation::kBaselineNames[std::size_t(verdict.rule)])).toLower();
}

/// "by 0.9 points (95 % interval 0.3 to 1.5) on valence"; how far behind is told without a sign too.
QString difference(const TargetVerdict& verdict)
{
    const auto& ci = *verdict.ci;
    const evaluation::Interval far = verdict.difference < 0 ? evaluation::Interval{-ci.high, -ci.low} : ci;
    return Words::tr("by %1 points (95 % interval %2) on %3")
        .arg(points(verdict.difference), pointsInterval(far), targetLabel(verdict.target).toLower());
}

/// "energy by 4.3 points (...), but not median": ahead of the best rule, not of every one.
QString notAll(const TargetVerdict& verdict)
{
    QStringList names;
    for (const auto baseline : verdict.notBeaten)
        names += baselineLabel(std::string(evaluation::kBaselineNames[std::size_t(baseline)])).toLower();
    return Words::tr("%1, but not %2").arg(difference(verdict), listed(names));
}

/// With its sign: "valence −3.9 points (95 % interval −7.5 to 0.0, McNemar p = 0.044)".
QString disagreeing(const TargetVerdict& verdict)
{
    const QString p = QLocale().toString(verdict.p(), 'f', plot::decimalsToShow(verdict.p(), 3));
    const QString named =
        verdict.mcnemar ? Words::tr("McNemar p = %1").arg(p) : Words::tr("binomial p = %1").arg(p);
    const QString sign = verdict.difference < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return Words::tr("%1 %2 points (95 % interval %3, %4)")
        .arg(targetLabel(verdict.target).toLower(), sign + points(verdict.difference),
             pointsInterval(*verdict.ci), named);
}

}  // namespace

QString pointsInterval(const evaluation::Interval& interval)
{
    const auto signedPoints = [](double share) {
        return inPoints(share).replace(QLatin1Char('-'), QStringLiteral("−"));
    };
    return Words::tr("%1 to %2").arg(signedPoints(interval.low), signedPoints(interval.high));
}

QString percent(double share, int decimals)
{
    return Words::tr("%1 %").arg(QLocale().toString(share * 100, 'f', decimals));
}

QString resultInWords(const evaluation::Evaluation& evaluation)
{
    QStringList better, worse, equal, disagree, some, unknown, sentences;
    for (const auto& verdict : evaluation::verdicts(evaluation)) {
        if (verdict.verdict == Verdict::Better) better += difference(verdict);
        if (verdict.verdict == Verdict::Worse) worse += difference(verdict);
        if (verdict.verdict == Verdict::Disagree) disagree += disagreeing(verdict);
        if (verdict.verdict == Verdict::NotEvery) some += notAll(verdict);
        if (verdict.verdict == Verdict::Unknown) unknown += targetLabel(verdict.target).toLower();
        if (verdict.verdict == Verdict::WithinChance) equal += targetLabel(verdict.target).toLower();
    }
    if (!better.isEmpty())
        sentences += Words::tr("The network beats the best simple rule %1.").arg(listed(better));
    if (!worse.isEmpty())
        sentences += (sentences.isEmpty() ? Words::tr("The network falls behind the best simple rule %1.")
                                          : Words::tr("It falls behind the best simple rule %1."))
                         .arg(listed(worse));
    if (!some.isEmpty())
        sentences +=
            (sentences.isEmpty() ? Words::tr("The network is ahead of the best simple rule, but not shown to "
                                             "be ahead of every one, so nothing is claimed: %1.")
                                 : Words::tr("It is ahead of the best simple rule, but not shown to be ahead "
                                             "of every one, so nothing is claimed: %1."))
                .arg(some.join(QStringLiteral("; ")));
    if (!disagree.isEmpty())
        sentences +=
            Words::tr("The interval and the test of the difference disagree, so nothing is claimed: %1.")
                .arg(disagree.join(QStringLiteral("; ")));
    if (!equal.isEmpty())
        sentences +=
            Words::tr("On %1 the difference from the best simple rule is within chance.").arg(listed(equal));
    if (!unknown.isEmpty() && evaluation.intervalsReached)
        sentences += Words::tr("With fewer than %1 albums nothing is said against the simple rules on %2.")
                         .arg(evaluation::kFewestAlbums)
                         .arg(listed(unknown));
    if (sentences.isEmpty()) sentences += Words::tr("There is nothing to compare the network with.");
    return sentences.join(QLatin1Char(' '));
}

QString againstBestRule(const TargetVerdict& verdict)
{
    const QString text = verdict.difference < 0 ? Words::tr("%1 below %2") : Words::tr("%1 above %2");
    return text.arg(points(verdict.difference), ruleName(verdict));
}

}  // namespace segue::ui
