// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/figures/style.h"

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <algorithm>
#include <vector>

namespace segue::ui {

/// Which parts a figure has. A file has them all; on the screen a card or a neighbouring plot may say some of
/// it already.
struct FigureParts {
    bool title = true;
    bool legend = true;  ///< and the name of a shaded stretch
    bool xTitle = true;
    double margin = 12;
};

/// The side of a square's axes in so much room for them and their texts.
inline double squareSide(const QSizeF& room) { return std::min(room.width() - 62, room.height() - 54); }

/// What stands around the axes of every figure, whichever library draws them: the title, and a legend that
/// never covers anything (in rows under the title; beside a square plot, where that leaves more of it). Made
/// once for a size, then painted.
class FigureFrame {
public:
    FigureFrame(const plot::Plot& plot, const QSizeF& size, const FigureStyle& style,
                const FigureParts& parts = {});

    /// Where the axes and what is inside them go.
    QRectF body() const { return m_body; }
    void paint(QPainter& painter) const;

private:
    struct Entry {
        std::size_t series;
        QString name, note;
        QRectF place;
    };

    void collect();
    QRectF placeTitle(const QSizeF& size) const;
    double widthOf(const Entry& entry) const;
    double heightOf(const Entry& entry) const;
    QRectF bodyBeside(const QSizeF& size, double top) const;
    void layOutBeside(const QRectF& body, double right);
    double layOutRows(const QSizeF& size, double top);
    void paintTitle(QPainter& painter, const QString& title) const;
    void paintEntry(QPainter& painter, const Entry& entry) const;
    void paintSwatch(QPainter& painter, const Entry& entry, const QRectF& box) const;

    const plot::Plot& m_plot;
    const FigureStyle& m_style;
    const FigureParts m_parts;
    QRectF m_body, m_title;
    std::vector<Entry> m_entries;
};

/// A filled or outlined marker: a triangle pointing up or down, or a dot.
void paintMarker(QPainter& painter, const plot::Series& series, const QPointF& centre, double size,
                 const QColor& colour);

}  // namespace segue::ui
