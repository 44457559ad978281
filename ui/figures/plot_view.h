// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/figures/charts.h"
#include "ui/figures/figure_frame.h"

#include <QWidget>

#include <memory>

namespace segue::ui {

/// Shows one Plot value: Qt Charts for bars and histograms, QCustomPlot for everything with x and y. Follows
/// the theme. The corner menu (a tool button, also Menu key and context menu) copies the picture, saves it as
/// PNG, SVG or PDF, and saves its numbers as CSV. Drag to zoom, Ctrl and wheel or + and - too, 0 or a double
/// click to see everything again; Shift and dragging, or Shift and an arrow key, moves along; the arrow keys
/// alone walk along the points. The plot's summary is its accessible description, its table one menu away.
class PlotView : public QWidget {
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);
    ~PlotView() override;

    /// Redraws at most 25 times a second, however often it is called. An empty plot shows `emptyText`.
    void setPlot(plot::Plot plot);
    const plot::Plot& plot() const;
    /// What was given last is on the screen.
    bool isDrawn() const;
    /// Leaves out what a card or a neighbouring plot already says. Files and copies always have everything.
    void setParts(const FigureParts& parts);
    /// What goes into the metadata of files beside the plot's own words: the run it comes from.
    void setComment(const QString& comment);
    void setEmptyText(const QString& text);
    /// The two show the same stretch of their x axis, whichever is zoomed.
    void shareX(PlotView& other);
    /// The stretch of both axes that is on the screen.
    PlotWindow window() const;

Q_SIGNALS:
    /// A bar or bin was clicked, or walked to and confirmed with Enter: series and index into it.
    void barClicked(int series, int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace segue::ui
