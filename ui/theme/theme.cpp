// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>

namespace segue::ui {

namespace {

void setDisabled(QPalette& palette, const Theme& theme)
{
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.window);
}

}  // namespace

Theme Theme::light()
{
    return {.dark = false,
            .window = QColor(0xF6F7F9),
            .base = QColor(0xFFFFFF),
            .alternate = QColor(0xF1F3F6),
            .text = QColor(0x1B1F24),
            .mutedText = QColor(0x59626C),
            .line = QColor(0xC9D0D8),
            .grid = QColor(0xE7EAEE),
            .accent = QColor(0x4A54C4),
            .accentText = QColor(0xFFFFFF),
            .warning = QColor(0x8A5A00),
            .error = QColor(0xB42318)};
}

Theme Theme::darkTheme()
{
    return {.dark = true,
            .window = QColor(0x17191D),
            .base = QColor(0x1E2126),
            .alternate = QColor(0x24282E),
            .text = QColor(0xE6E8EB),
            .mutedText = QColor(0xA3ACB7),
            .line = QColor(0x434A53),
            .grid = QColor(0x2D3238),
            .accent = QColor(0x9AA2FF),
            .accentText = QColor(0x14161A),
            .warning = QColor(0xE8B84A),
            .error = QColor(0xFF9488)};
}

QColor Theme::colour(plot::Role role) const
{
    switch (role) {
        case plot::Role::Valence: return dark ? QColor(0xF5B631) : QColor(0xE69F00);
        case plot::Role::Energy: return dark ? QColor(0xF58142) : QColor(0xD55E00);
        case plot::Role::Loudness: return dark ? QColor(0x4FA8E8) : QColor(0x0072B2);
        case plot::Role::Tempo: return dark ? QColor(0x2CC79B) : QColor(0x009E73);
        case plot::Role::Training: return dark ? QColor(0x9AA2FF) : QColor(0x4A54C4);
        case plot::Role::Validation: return dark ? QColor(0xF08FC3) : QColor(0xB03A7F);
        case plot::Role::Rule: return dark ? QColor(0x8B949E) : QColor(0x848D97);
        case plot::Role::Reference: return dark ? QColor(0xC3CAD2) : QColor(0x3D4650);
        // Tol's muted scheme, made darker or lighter until each has 3:1 on its ground.
        case plot::Role::Run1: return dark ? QColor(0x88CCEE) : QColor(0x2B8CBE);
        case plot::Role::Run2: return dark ? QColor(0xDDCC77) : QColor(0x9A7B0A);
        case plot::Role::Run3: return dark ? QColor(0x5FC58A) : QColor(0x117733);
        case plot::Role::Run4: return dark ? QColor(0xE08394) : QColor(0xA3304A);
        case plot::Role::Run5: return dark ? QColor(0xC58BD9) : QColor(0x7D3C98);
        case plot::Role::Run6: return dark ? QColor(0xB5B06A) : QColor(0x6B6B1A);
        case plot::Role::Accent: return accent;
        case plot::Role::Neutral: return mutedText;
    }
    return mutedText;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, dark ? alternate : base);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, error);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, dark ? line : base);
    palette.setColor(QPalette::Midlight, alternate);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, dark ? window : line);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : mutedText);
    setDisabled(palette, *this);
    return palette;
}

QFont font(TypeSize size, bool bold)
{
    // Noto Sans, like every system font worth using here, has figures of equal width by default; Qt 6.4
    // cannot ask for them.
    QFont font = QApplication::font();
    font.setPointSizeF(double(size));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

}  // namespace segue::ui
