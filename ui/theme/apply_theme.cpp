// SPDX-License-Identifier: GPL-3.0-or-later
// The theme in force: how the application and its windows are styled.
#include "ui/theme/surface_style.h"
#include "ui/theme/theme.h"

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

/// Qt 6.4 has no colour scheme to ask for: a dark system is one whose window is darker than its text. Asked
/// once, before the palette is ours.
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
               " border-right: 1px solid %6; padding: 4px 0 4px 8px; }"  // to the right the sign of sorting
                                                                         // has its 8 px
               "QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: margin; "
               "subcontrol-position: top center;"
               " image: url(:/icons/up.svg); width: 8px; height: 8px; } QHeaderView::down-arrow { image: "
               "url(:/icons/down.svg); }"
               "QTableView { gridline-color: %6; }"
               "QScrollBar { background: transparent; border: 0; margin: 0; }"
               "QScrollBar:vertical { width: 10px; } QScrollBar:horizontal { height: 10px; }"
               "QScrollBar::handle { background: %3; border-radius: 3px; margin: 2px; }"
               "QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: "
               "32px; }"
               "QScrollBar::handle:hover { background: %5; }"
               "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
               "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
               "QProgressBar { background: %6; border: 0; border-radius: 4px; } QProgressBar::chunk { "
               "background: %7; border-radius: 4px; }"
               "QSplitter::handle { image: none; background: transparent; } QAbstractScrollArea::corner { "
               "background: transparent; border: 0; }"
               "QDockWidget::title { background: transparent; text-align: left; padding: 8px 8px 4px 24px; }"
               "QTabWidget::pane { border: 0; } QTabBar { qproperty-drawBase: 0; }"
               "QTabBar::tab { padding: 6px 12px; color: %5; border: 0; border-bottom: 2px solid "
               "transparent; }"
               "QTabBar::tab:hover { color: %1; } QTabBar::tab:selected { color: %1; border-bottom-color: "
               "%7; }"
               "QTabBar::tab:focus { background: %6; }"
               "QGroupBox { font-weight: 600; }"
               "QPushButton { background: %2; border: 1px solid %3; border-radius: 6px; padding: 5px 14px; }"
               "QPushButton:hover { background: %4; } QPushButton:pressed { background: %6; }"
               "QPushButton:checked { color: %7; border: 2px solid %7; padding: 4px 13px; }"
               "QPushButton:focus { border-color: %7; } QPushButton:disabled { color: %5; background: "
               "transparent; border-color: %6; }"
               "QPushButton:flat { border-color: transparent; background: transparent; color: %7; padding: "
               "2px 6px; }"
               "QPushButton:flat:disabled { color: %5; } QPushButton:flat:focus { border-color: %7; }"
               "QPushButton[accent=\"true\"] { background: %7; color: %8; border-color: %7; }"
               "QPushButton[accent=\"true\"]:focus { border: 2px solid %1; }"
               "QPushButton[accent=\"true\"]:disabled { background: %6; color: %5; border-color: %6; }"
               "QLineEdit[problem=\"true\"] { color: %9; }")
        .arg(theme.text.name(), theme.base.name(), theme.line.name(), theme.alternate.name(),
             theme.mutedText.name(), theme.grid.name(), theme.accent.name(), theme.accentText.name(),
             theme.error.name());
}

/// Gives each window the style sheet when it gets its place on the screen. A sheet of the application's would
/// style every widget anew each time it gets a parent: building a page would take ten times as long. Not when
/// it is polished: a part that is asked for its size before it has a parent is polished too, and would keep
/// that sheet whatever its window has.
class StyleSheetFilter : public QObject {
public:
    void use(const QString& sheet)
    {
        m_sheet = sheet;
        for (auto* window : QApplication::topLevelWidgets())
            if (isStyled(*window)) window->setStyleSheet(sheet);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::WinIdChange) return false;
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && isStyled(*widget)) widget->setStyleSheet(m_sheet);
        return false;
    }

private:
    static bool isStyled(const QWidget& widget)
    {
        return widget.isWindow() && !widget.parentWidget() && widget.internalWinId();
    }

    QString m_sheet;
};

}  // namespace

const Theme& Theme::current() { return currentTheme(); }

void Theme::apply(QApplication& application, ThemeChoice choice)
{
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark(application));
    if (choice != ThemeChoice::System)
        systemIsDark(application);  // asked while the palette is still the system's
    currentTheme() = dark ? darkTheme() : light();
    static QPointer<StyleSheetFilter> filter;
    if (!filter) {
        QApplication::setStyle(new SurfaceStyle);
        filter = new StyleSheetFilter;
        filter->setParent(&application);
        application.installEventFilter(filter);
    }
    QApplication::setFont(font(TypeSize::Body));
    application.setPalette(currentTheme().palette());
    filter->use(styleSheet(currentTheme()));
}

}  // namespace segue::ui
