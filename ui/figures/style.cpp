// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/style.h"

#include "ui/words/words.h"

#include <QFontDatabase>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

QFont figureFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    static const QString family = QFontDatabase::families().contains(QStringLiteral("Noto Sans"))
                                      ? QStringLiteral("Noto Sans")
                                      : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);  // widths scale evenly from screen to print
    return font;
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) {
        return int(std::lround(std::lerp(double(a), double(b), share)));
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

QColor ruleGrey(const plot::Plot& plot, std::size_t series, const Theme& theme)
{
    const auto isRule = [](const plot::Series& one) { return one.role == plot::Role::Rule; };
    const auto all = std::count_if(plot.series.begin(), plot.series.end(), isRule);
    const auto before =
        std::count_if(plot.series.begin(), plot.series.begin() + std::ptrdiff_t(series), isRule);
    if (all < 2) return theme.colour(plot::Role::Rule);
    const double share = double(before) / double(all - 1);
    return theme.dark ? mixed(QColor(0x3F464E), QColor(0xA9B2BC), share)
                      : mixed(QColor(0xC9CFD6), QColor(0x5F6872), share);
}

}  // namespace

FigureStyle figureStyle(const Theme& theme)
{
    return {.theme = theme,
            .title = figureFont(15, QFont::DemiBold),
            .axisTitle = figureFont(13),
            .label = figureFont(12),
            .note = figureFont(11)};
}

QColor seriesColour(const plot::Plot& plot, std::size_t series, const Theme& theme)
{
    const plot::Series& one = plot.series[series];
    return one.role == plot::Role::Rule ? ruleGrey(plot, series, theme) : theme.colour(one.role);
}

QColor pointColour(const plot::Plot& plot, std::size_t series, std::size_t point, const Theme& theme)
{
    const plot::Series& one = plot.series[series];
    QColor colour =
        point < one.roles.size() ? theme.colour(one.roles[point]) : seriesColour(plot, series, theme);
    if (point < one.strength.size())  // pale, not clear: a line behind it must not show through
        return mixed(theme.base, colour, 0.4 + 0.6 * std::clamp(one.strength[point], 0.0, 1.0));
    return colour;
}

QPen seriesPen(const plot::Series& series, const QColor& colour)
{
    QColor ink = colour;
    if (series.faint) ink.setAlpha(90);
    const bool reference = series.role == plot::Role::Reference || series.role == plot::Role::Neutral;
    QPen pen(ink, series.faint || series.thin || reference ? 1.2 : 2.0);
    pen.setJoinStyle(Qt::RoundJoin);
    switch (series.stroke) {
        case plot::Stroke::Solid: break;
        case plot::Stroke::Dashed: pen.setDashPattern({4, 2.5}); break;
        case plot::Stroke::DashDotted: pen.setDashPattern({6, 2, 1, 2}); break;
        case plot::Stroke::Dotted: pen.setDashPattern({1.2, 1.6}); break;
    }
    if (series.stroke != plot::Stroke::Solid) pen.setCapStyle(Qt::FlatCap);  // else short gaps close
    return pen;
}

QString localNumber(const QString& plain)
{
    static const QRegularExpression number(
        QStringLiteral("^[-\u2212]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?( %)?$"));
    if (!number.match(plain).hasMatch()) return plain;
    const QLocale locale;
    QString text;
    for (const QChar sign : plain) {
        if (sign == QLatin1Char('.'))
            text += locale.decimalPoint();
        else if (sign == QLatin1Char(','))
            text += locale.groupSeparator();
        else
            text += sign == QLatin1Char('-') ? QChar(0x2212) : sign;
    }
    return text;
}

QString plotText(const plot::Phrase& phrase)
{
    if (phrase.empty()) return {};
    const QString pattern = translated("Plot", phrase.pattern());
    std::vector<std::string> parts;
    for (const plot::Phrase& part : phrase.parts())
        parts.push_back(localNumber(plotText(part)).toStdString());
    return parts.empty() ? pattern : QString::fromStdString(plot::filled(pattern.toStdString(), parts));
}

}  // namespace segue::ui
