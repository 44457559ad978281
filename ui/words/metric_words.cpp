// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/metric_words.h"

#include <QCoreApplication>

#include <array>

namespace segue::ui {

namespace {

using evaluation::IntervalKind;
using evaluation::IntervalNote;
using evaluation::MetricCode;
using evaluation::MissingReason;

struct MetricWords {
    MetricCode code;
    const char* label;
    const char* help;
};

constexpr std::array kMetrics{
    MetricWords{MetricCode::Accuracy, QT_TRANSLATE_NOOP("Measures", "Accuracy"), ""},
    MetricWords{MetricCode::BalancedAccuracy, QT_TRANSLATE_NOOP("Measures", "Balanced accuracy"), ""},
    MetricWords{MetricCode::Auc, QT_TRANSLATE_NOOP("Measures", "AUC of the probabilities"), ""},
    MetricWords{MetricCode::AucOfPredictions, QT_TRANSLATE_NOOP("Measures", "AUC of the 0/1 predictions"),
                QT_TRANSLATE_NOOP("Measures", "What the report's legend printed")},
    MetricWords{MetricCode::AveragePrecision, QT_TRANSLATE_NOOP("Measures", "Average precision"), ""},
    MetricWords{MetricCode::Brier, QT_TRANSLATE_NOOP("Measures", "Brier score"),
                QT_TRANSLATE_NOOP("Measures", "Lower is better; 0.25 for always saying 50 %")},
    MetricWords{MetricCode::LogLoss, QT_TRANSLATE_NOOP("Measures", "Log loss"),
                QT_TRANSLATE_NOOP("Measures", "Lower is better; 0.693 for always saying 50 %")},
    MetricWords{
        MetricCode::CalibrationError, QT_TRANSLATE_NOOP("Measures", "Calibration error"),
        QT_TRANSLATE_NOOP("Measures", "Mean distance of the probabilities from what came true, in ten bins")},
    MetricWords{
        MetricCode::Matthews, QT_TRANSLATE_NOOP("Measures", "Matthews correlation"),
        QT_TRANSLATE_NOOP("Measures", "Of predictions and directions: 1 all right, 0 no better than chance")},
};
static_assert(kMetrics.size() == evaluation::kMetricCount);

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kMetrics.size(); ++i)
        if (kMetrics[i].code != MetricCode(i)) return false;
    return true;
}
static_assert(inOrder());

QString say(const char* text) { return QCoreApplication::translate("Measures", text); }

const MetricWords& wordsOf(MetricCode code) { return kMetrics[std::size_t(code)]; }

}  // namespace

QString metricLabel(MetricCode code) { return say(wordsOf(code).label); }

QString metricHelp(MetricCode code)
{
    if (*wordsOf(code).help) return say(wordsOf(code).help);
    if (evaluation::metricOf(code).pooling != evaluation::Pooling::Targets) return {};
    return say(QT_TRANSLATE_NOOP("Measures", "All targets: the mean over the targets"));
}

QString intervalLabel(IntervalKind kind)
{
    switch (kind) {
        case IntervalKind::Wilson: return say(QT_TRANSLATE_NOOP("Measures", "95 % Wilson"));
        case IntervalKind::Delong: return say(QT_TRANSLATE_NOOP("Measures", "95 % DeLong"));
        case IntervalKind::Albums: return say(QT_TRANSLATE_NOOP("Measures", "95 % over albums"));
    }
    return {};
}

QString intervalHelp(const evaluation::MetricInterval& interval)
{
    switch (interval.note) {
        case IntervalNote::RatherHigh:
            return say(QT_TRANSLATE_NOOP(
                "Measures",
                "Bootstrap over albums; drawing adds noise to every bin, so it lies rather high"));
        case IntervalNote::OneCorner:
            return say(QT_TRANSLATE_NOOP(
                "Measures", "The area under one corner is the balanced accuracy, and so is its interval"));
        case IntervalNote::None: break;
    }
    switch (interval.kind) {
        case IntervalKind::Wilson:
            return say(QT_TRANSLATE_NOOP(
                "Measures", "Takes transitions, and for all targets the targets too, for independent"));
        case IntervalKind::Delong:
            return say(QT_TRANSLATE_NOOP("Measures", "Takes transitions for independent"));
        case IntervalKind::Albums:
            return say(QT_TRANSLATE_NOOP(
                "Measures", "Bootstrap over albums: transitions of one album are not independent"));
    }
    return {};
}

QString missingLabel(MissingReason reason)
{
    switch (reason) {
        case MissingReason::NoTransitions: return say(QT_TRANSLATE_NOOP("Measures", "no transitions"));
        case MissingReason::NoUps: return say(QT_TRANSLATE_NOOP("Measures", "no Up"));
        case MissingReason::NoDowns: return say(QT_TRANSLATE_NOOP("Measures", "no Down"));
        case MissingReason::NoProbability:
            return say(QT_TRANSLATE_NOOP("Measures", "a score is no probability"));
        case MissingReason::Undefined: return say(QT_TRANSLATE_NOOP("Measures", "not defined here"));
        case MissingReason::LackedByATarget: return say(QT_TRANSLATE_NOOP("Measures", "not on every target"));
        case MissingReason::OfTargetsOnly: return say(QT_TRANSLATE_NOOP("Measures", "by target only"));
        case MissingReason::OneUp:
        case MissingReason::OneDown:
            return say(QT_TRANSLATE_NOOP("Measures", "fewer than two of a direction"));
        case MissingReason::NoSpread: return say(QT_TRANSLATE_NOOP("Measures", "no spread to go by"));
        case MissingReason::OneAlbum: return say(QT_TRANSLATE_NOOP("Measures", "one album only"));
        case MissingReason::NotReached: return say(QT_TRANSLATE_NOOP("Measures", "not reached"));
        case MissingReason::DrawnOneClass:
            return say(QT_TRANSLATE_NOOP("Measures", "draws of one direction"));
    }
    return {};
}

}  // namespace segue::ui
