// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/plot_view.h"

#include "base/param_spec.h"
#include "ui/figures/charts.h"
#include "ui/figures/corner_menu.h"
#include "ui/figures/read_out.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <optional>

namespace segue::ui {

namespace {

constexpr double kScreenMargin = 4;  // the card around a plot has its own
constexpr int kRedrawInterval = 40;  // ms: 25 a second

}  // namespace

class PlotView::Private {
public:
    explicit Private(PlotView& view)
        : q(view), style(figureStyle(Theme::current())), readOut(new ReadOut(&view)),
          corner(new QToolButton(&view))
    {
        redraw.setSingleShot(true);
        redraw.setInterval(kRedrawInterval);
        QObject::connect(&redraw, &QTimer::timeout, &view, [this] { show(); });
        styleCorner();
    }

    /// What plots are drawn on is made for the first of them; false where it cannot be, and the reason stands
    /// in its place.
    bool canDraw()
    {
        if (charts) return true;
        const auto loaded = loadCharts();
        if (!loaded) {
            emptyText = ui::describe(loaded.error());
            return false;
        }
        charts = *loaded;
        canvas = charts->makeCurves(&q);
        bars = charts->makeBars(&q);
        canvas->pointed = [this](const QPoint& at) { readOut->showCurves(shown, *canvas, at); };
        canvas->left = [this] { readOut->hide(); };
        canvas->xChosen = [this](const std::optional<plot::Range>& x) {
            if (sharesX && sharesX->m_private->charts) sharesX->m_private->canvas->followX(x);
        };
        return true;
    }

    void styleCorner()
    {
        corner->setText(QStringLiteral("\u22ef"));
        corner->setAutoRaise(true);
        corner->setCursor(Qt::PointingHandCursor);
        corner->setPopupMode(QToolButton::InstantPopup);
        corner->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
        corner->setAccessibleName(PlotView::tr("Copy or save this plot"));
        corner->setToolTip(PlotView::tr("Copy or save this plot"));
        corner->setMenu(new CornerMenu(q, [this] {
            return FigureNow{
                &shown, charts && canvas->zoomed() ? std::optional(canvas->window()) : std::nullopt, comment};
        }));
        auto* menu = static_cast<CornerMenu*>(corner->menu());
        QObject::connect(menu, &CornerMenu::fitWanted, &q, [this] { canvas->fit(); });
        QObject::connect(menu, &CornerMenu::logarithmicWanted, &q, [this](bool on) {
            logarithmic = on;
            show();
        });
    }

    /// The plot as it is drawn: the one given, with what the user chose on top.
    void applyChoices()
    {
        shown = given;
        if (logarithmic) shown.y.logarithmic = *logarithmic;
    }

    /// What the canvas draws: the plot without what its surroundings say already.
    plot::Plot onScreen() const
    {
        plot::Plot bare = shown;
        if (!parts.xTitle) bare.x.title = {};
        if (!parts.legend && bare.shade) bare.shade->name = {};
        return bare;
    }

    void show()
    {
        redraw.stop();
        applyChoices();
        if (!shown.empty() && !canDraw()) shown = {};
        style = figureStyle(Theme::current());
        layOut();
        static_cast<CornerMenu*>(corner->menu())->offer(shown);
        const bool empty = shown.empty();
        corner->setVisible(!empty);
        q.update();
        if (!charts) return;
        canvas->setVisible(!empty && !shown.barred());
        bars->setVisible(!empty && shown.barred());
        if (empty) return;
        if (shown.barred())
            charts->showBars(*bars, shown, style, listener());
        else
            canvas->setPlot(onScreen(), style);
    }

    /// Shows another stretch; what the read-out stands at goes along.
    void move(const std::function<void()>& change)
    {
        if (shown.barred()) return;
        change();
        readOut->follow(shown, *canvas);
    }

    BarListener listener()
    {
        return {.hovered =
                    [this](std::optional<BarPlace> bar) {
                        if (bar)
                            readOut->showBar(shown, bar->series, bar->index, q.mapFromGlobal(QCursor::pos()));
                        else
                            readOut->hide();
                    },
                .clicked = [this](BarPlace bar) { Q_EMIT q.barClicked(bar.series, bar.index); }};
    }

    void layOut()
    {
        const FigureFrame frame(shown, q.size(), style, parts);
        const QRect body = frame.body().toRect();
        if (charts) {
            canvas->setGeometry(body);
            bars->setGeometry(body);
        }
        readOut->keepTo(body);
        const QSize size = corner->sizeHint();
        corner->setGeometry(q.width() - size.width(), 0, size.width(), size.height());
        corner->raise();
    }

    /// Tells assistive technology: the title by name, the sentence with the numbers as description.
    void describe()
    {
        q.setAccessibleName(given.title.empty() ? PlotView::tr("Plot") : plotText(given.title));
        const QString summary = plotText(given.summary);
        q.setAccessibleDescription(given.empty() ? emptyText : summary);
    }

    PlotView& q;
    FigureStyle style;
    plot::Plot given, shown;
    QString emptyText, comment;
    std::optional<bool> logarithmic;
    QPointer<PlotView> sharesX;  ///< the view that is zoomed along
    FigureParts parts{.margin = kScreenMargin};
    QTimer redraw;
    const Charts* charts = nullptr;
    CurveView* canvas = nullptr;
    QWidget* bars = nullptr;
    ReadOut* readOut;
    QToolButton* corner;
};

PlotView::PlotView(QWidget* parent) : QWidget(parent), m_private(std::make_unique<Private>(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(220, 160);
    m_private->describe();
    m_private->show();
}

PlotView::~PlotView() = default;

void PlotView::setPlot(plot::Plot plot)
{
    const bool other = plot.id != m_private->given.id;
    m_private->given = std::move(plot);
    if (other && m_private->charts) m_private->canvas->forgetZoom();
    if (m_private->given.barred()) m_private->readOut->hide();  // it speaks of bars that are no more
    m_private->describe();
    if (!m_private->redraw.isActive()) m_private->redraw.start();
}

const plot::Plot& PlotView::plot() const { return m_private->given; }

bool PlotView::isDrawn() const { return !m_private->redraw.isActive(); }

void PlotView::setParts(const FigureParts& parts)
{
    m_private->parts = parts;
    m_private->parts.margin = kScreenMargin;
    m_private->show();
}

void PlotView::setComment(const QString& comment) { m_private->comment = comment; }

void PlotView::shareX(PlotView& other)
{
    m_private->sharesX = &other;
    other.m_private->sharesX = this;
}

PlotWindow PlotView::window() const
{
    return m_private->charts ? m_private->canvas->window()
                             : PlotWindow{plot::xRange(m_private->given), plot::yRange(m_private->given)};
}

void PlotView::setEmptyText(const QString& text)
{
    m_private->emptyText = text;
    m_private->describe();
    update();
}

void PlotView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_private->style.theme.base);
    if (m_private->shown.empty() && !isDrawn()) {
        // The plot that was given is drawn in a moment: to say meanwhile that there is none would be untrue.
    } else if (m_private->shown.empty()) {
        painter.setPen(m_private->style.theme.mutedText);
        painter.setFont(font());
        painter.drawText(rect().adjusted(24, 16, -24, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_private->emptyText);
    } else {
        FigureFrame(m_private->shown, size(), m_private->style, m_private->parts).paint(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_private->style.theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PlotView::resizeEvent(QResizeEvent*)
{
    m_private->layOut();
    if (m_private->charts) m_private->canvas->refit();
    if (m_private->shown.barred() && !m_private->redraw.isActive()) m_private->redraw.start();
}

void PlotView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_private->show();
    if (event->type() == QEvent::LanguageChange) {
        m_private->describe();
        m_private->show();
    }
}

void PlotView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_private->shown.empty()) return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    m_private->corner->menu()->popup(
        byKey ? m_private->corner->mapToGlobal(m_private->corner->rect().bottomLeft()) : event->globalPos());
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    if (m_private->shown.empty()) return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        return static_cast<CornerMenu*>(m_private->corner->menu())->copy();
    const int step = int(event->key() == Qt::Key_Right) - int(event->key() == Qt::Key_Left);
    if (step != 0 && event->modifiers() & Qt::ShiftModifier)
        return m_private->move([&] { m_private->canvas->pan(0.25 * step); });
    if (step != 0)
        return m_private->readOut->walk(m_private->shown, *m_private->canvas, m_private->canvas->geometry(),
                                        step);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto bar = enter ? m_private->readOut->walkedBar(m_private->shown) : std::nullopt; bar)
        return Q_EMIT barClicked(bar->first, bar->second);
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus) {
        const double factor = event->key() == Qt::Key_Plus ? 0.7 : 1 / 0.7;
        return m_private->move(
            [&] { m_private->canvas->zoom(factor, m_private->readOut->walkedX(m_private->shown)); });
    }
    if (event->key() == Qt::Key_0 || event->key() == Qt::Key_Escape) {
        m_private->readOut->hide();
        return m_private->canvas->fit();
    }
    QWidget::keyPressEvent(event);
}

}  // namespace segue::ui
