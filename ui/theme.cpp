// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/surface_style.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace segue::ui {

namespace {

Theme& currentTheme()
{
    static Theme theme = Theme::light();
    return theme;
}

/// Qt 6.4 has no colour scheme to ask for: a dark system is one whose window is darker than its text. Asked once, before
/// the palette is ours.
bool systemIsDark(const QApplication& application)
{
    static const bool dark = [&] {
        const QPalette palette = application.palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

QString styleSheet(const Theme& theme)
{
    return QStringLiteral(
               "QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px 6px; }"
               "QHeaderView { background: %4; }"
               "QHeaderView::section { background: %4; color: %5; border: 0; border-bottom: 1px solid %3;"
               " border-right: 1px solid %6; padding: 4px 0 4px 8px; }"  // to the right the sign of sorting has its 8 px
               "QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: margin; subcontrol-position: top center;"
               " image: url(:/icons/up.svg); width: 8px; height: 8px; } QHeaderView::down-arrow { image: url(:/icons/down.svg); }"
               "QTableView { gridline-color: %6; }"
               "QScrollBar { background: transparent; border: 0; margin: 0; }"
               "QScrollBar:vertical { width: 10px; } QScrollBar:horizontal { height: 10px; }"
               "QScrollBar::handle { background: %3; border-radius: 3px; margin: 2px; }"
               "QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }"
               "QScrollBar::handle:hover { background: %5; }"
               "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
               "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
               "QProgressBar { background: %6; border: 0; border-radius: 4px; } QProgressBar::chunk { background: %7; border-radius: 4px; }"
               "QSplitter::handle { image: none; background: transparent; } QAbstractScrollArea::corner { background: transparent; border: 0; }"
               "QDockWidget::title { background: transparent; text-align: left; padding: 8px 8px 4px 24px; }"
               "QTabWidget::pane { border: 0; } QTabBar { qproperty-drawBase: 0; }"
               "QTabBar::tab { padding: 6px 12px; color: %5; border: 0; border-bottom: 2px solid transparent; }"
               "QTabBar::tab:hover { color: %1; } QTabBar::tab:selected { color: %1; border-bottom-color: %7; }"
               "QTabBar::tab:focus { background: %6; }"
               "QGroupBox { font-weight: 600; }"
               "QPushButton { background: %2; border: 1px solid %3; border-radius: 6px; padding: 5px 14px; }"
               "QPushButton:hover { background: %4; } QPushButton:pressed { background: %6; }"
               "QPushButton:checked { color: %7; border: 2px solid %7; padding: 4px 13px; }"
               "QPushButton:focus { border-color: %7; } QPushButton:disabled { color: %5; background: transparent; border-color: %6; }"
               "QPushButton:flat { border-color: transparent; background: transparent; color: %7; padding: 2px 6px; }"
               "QPushButton:flat:disabled { color: %5; } QPushButton:flat:focus { border-color: %7; }"
               "QPushButton[accent=\"true\"] { background: %7; color: %8; border-color: %7; }"
               "QPushButton[accent=\"true\"]:focus { border: 2px solid %1; }"
               "QPushButton[accent=\"true\"]:disabled { background: %6; color: %5; border-color: %6; }"
               "QLineEdit[problem=\"true\"] { color: %9; }")
        .arg(theme.text.name(), theme.base.name(), theme.line.name(), theme.alternate.name(), theme.mutedText.name(), theme.grid.name(),
             theme.accent.name(), theme.accentText.name(), theme.error.name());
}

/// Gives each window the style sheet when it gets its place on the screen. A sheet of the application's would dress every
/// widget anew each time it gets a parent: building a page would take ten times as long. Not when it is polished: a part
/// that is asked for its size before it has a parent is polished too, and would keep that sheet whatever its window wears.
class Wardrobe : public QObject {
public:
    void wear(const QString& sheet)
    {
        m_sheet = sheet;
        for (auto* window : QApplication::topLevelWidgets())
            if (isDressed(*window)) window->setStyleSheet(sheet);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::WinIdChange) return false;
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && isDressed(*widget)) widget->setStyleSheet(m_sheet);
        return false;
    }

private:
    static bool isDressed(const QWidget& widget) { return widget.isWindow() && !widget.parentWidget() && widget.internalWinId(); }

    QString m_sheet;
};

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

const Theme& Theme::current() { return currentTheme(); }

void Theme::apply(QApplication& application, ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark(application));
    if (choice != ThemeChoice::System) systemIsDark(application);  // asked while the palette is still the system's
    currentTheme() = dark ? darkTheme() : light();
    static QPointer<Wardrobe> wardrobe;
    if (!wardrobe) {
        QApplication::setStyle(new SurfaceStyle);
        wardrobe = new Wardrobe;
        wardrobe->setParent(&application);
        application.installEventFilter(wardrobe);
    }
    QApplication::setFont(font(TypeSize::Body));
    application.setPalette(currentTheme().palette());
    wardrobe->wear(styleSheet(currentTheme()));
}

QFont font(TypeSize size, bool bold)
{
    // Noto Sans, like every system font worth using here, has figures of equal width by default; Qt 6.4 cannot ask for them.
    QFont font = QApplication::font();
    font.setPointSizeF(double(size));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

}  // namespace segue::ui
