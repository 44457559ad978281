// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/surface_style.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <cmath>

using namespace segue;
using namespace segue::ui;

namespace {

/// WCAG 2: relative luminance and contrast.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace

TEST_CASE("contrast is measured as WCAG does")
{
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text colour has a contrast of at least 4.5 on every ground it stands on, in both themes")
{
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
        for (const QColor& ground : {theme.window, theme.base, theme.alternate})
            for (const QColor& text :
                 {theme.text, theme.mutedText, theme.warning, theme.error, theme.accent}) {
                CAPTURE(theme.dark, ground.name().toStdString(), text.name().toStdString());
                CHECK(contrast(text, ground) >= 4.5);
            }
        CHECK(contrast(theme.accentText, theme.accent) >= 4.5);
    }
}

TEST_CASE("the targets have Okabe and Ito's colours, and the dark theme keeps their hues")
{
    const Theme light = Theme::light(), dark = Theme::darkTheme();
    CHECK(light.colour(plot::Role::Valence) == QColor(0xE69F00));
    CHECK(light.colour(plot::Role::Energy) == QColor(0xD55E00));
    CHECK(light.colour(plot::Role::Loudness) == QColor(0x0072B2));
    CHECK(light.colour(plot::Role::Tempo) == QColor(0x009E73));
    for (const auto role :
         {plot::Role::Valence, plot::Role::Energy, plot::Role::Loudness, plot::Role::Tempo}) {
        CHECK(std::abs(light.colour(role).hslHue() - dark.colour(role).hslHue()) <= 12);
        CHECK(contrast(dark.colour(role), dark.base) >= 4.5);
    }
}

TEST_CASE("a theme is applied to the whole application, live")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    Theme::apply(application, ThemeChoice::Dark);
    CHECK(Theme::current().dark);
    CHECK(QApplication::palette().color(QPalette::Window) == Theme::darkTheme().window);
    Theme::apply(application, ThemeChoice::Light);
    CHECK_FALSE(Theme::current().dark);
    CHECK(QApplication::palette().color(QPalette::Window) == Theme::light().window);
    CHECK(font(TypeSize::Page).pointSizeF() == 18);
}

TEST_CASE("a check box's outline and tick can be seen, on and off, in both themes")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const auto strongest = [](const QImage& image, const QColor& ground) {
        double most = 1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                most = std::max(most, contrast(image.pixelColor(x, y), ground));
        return most;
    };
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        Theme::apply(application, choice);
        for (const auto state : {QStyle::State_Off, QStyle::State_On, QStyle::State_NoChange}) {
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(Theme::current().base);
            QPainter painter(&image);
            paintCheckBox(painter, image.rect(), state | QStyle::State_Enabled);
            painter.end();
            CAPTURE(Theme::current().dark, int(state));
            CHECK(strongest(image, Theme::current().base) >= 3);
            if (state != QStyle::State_Off) CHECK(strongest(image, Theme::current().accent) >= 3);
        }
    }
}
