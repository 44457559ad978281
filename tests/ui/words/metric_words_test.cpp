// SPDX-License-Identifier: GPL-3.0-or-later
// Every code of core's table of metrics has words.
#include "ui/words/metric_words.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace segue;
using namespace segue::ui;

TEST_CASE("every metric has a label of its own, and every interval a name and help")
{
    QSet<QString> labels;
    for (const auto& metric : evaluation::metricTable()) {
        CAPTURE(metric.key);
        const QString label = metricLabel(metric.code);
        CHECK(label.size() > 2);
        labels += label;
        for (const auto& interval : metric.intervals) {
            CHECK(intervalLabel(interval.kind).startsWith(QStringLiteral("95 %")));
            CHECK_FALSE(intervalHelp(interval).isEmpty());
        }
        if (metric.pooling == evaluation::Pooling::Targets) CHECK_FALSE(metricHelp(metric.code).isEmpty());
    }
    CHECK(labels.size() == qsizetype(evaluation::kMetricCount));
}

TEST_CASE("every reason why a metric is missing has words")
{
    QSet<QString> words;
    for (std::size_t code = 0; code < evaluation::kMissingReasonCount; ++code) {
        CAPTURE(code);
        const QString label = missingLabel(evaluation::MissingReason(code));
        CHECK(label.size() > 4);
        words += label;
    }
    CHECK(words.size() ==
          qsizetype(evaluation::kMissingReasonCount) - 1);  // one Up and one Down are told as one
}
