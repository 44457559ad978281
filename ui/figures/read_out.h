// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"

#include <QLabel>
#include <QRect>

#include <optional>
#include <utility>

namespace segue::ui {

class CurveView;

/// The small card beside the pointer that says which values it is at, with a hairline through the point; the
/// arrow keys walk it from point to point.
class ReadOut : public QLabel {
    Q_OBJECT
public:
    explicit ReadOut(QWidget* view);

    /// Where it may lie, in its parent's pixels: below a legend that stands on top.
    void keepTo(const QRect& area) { m_area = area; }
    void showCurves(const plot::Plot& plot, const CurveView& canvas, const QPoint& at);
    void showBar(const plot::Plot& plot, int series, int index, const QPoint& at);
    /// Goes to the next (step 1) or previous (-1) point or bar.
    void walk(const plot::Plot& plot, const CurveView& canvas, const QRect& area, int step);
    /// Stays at the point that the arrow keys stand on after the curves moved; hidden while that is out of
    /// view, and where the pointer, not the keys, showed it.
    void follow(const plot::Plot& plot, const CurveView& canvas);
    /// Where on the x axis the arrow keys stand.
    std::optional<double> walkedX(const plot::Plot& plot) const;
    /// The bar that the arrow keys stand on: series and index into it.
    std::optional<std::pair<int, int>> walkedBar(const plot::Plot& plot) const;

    /// What it says, line by line, for the value of x nearest to `x`.
    static QStringList curveLines(const plot::Plot& plot, double x);
    static QStringList barLines(const plot::Plot& plot, int series, int index);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void showWalked(const plot::Plot& plot, const CurveView& canvas);
    void present(const QStringList& lines, const QPoint& at);
    void walkBars(const plot::Plot& plot, const QRect& area, int step);

    QWidget* m_hairline;
    QRect m_area;
    int m_walked = -1;
};

}  // namespace segue::ui
