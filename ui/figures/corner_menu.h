// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/figures/export.h"

#include <QMenu>
#include <QMimeData>

#include <functional>
#include <memory>
#include <optional>

namespace segue::ui {

/// What a plot view shows at this moment.
struct FigureNow {
    const plot::Plot* plot = nullptr;
    std::optional<PlotWindow> window;
    QString comment;  ///< into the metadata of files
};

/// Picture, tab-separated text and HTML table together: what a paste takes depends on where it lands.
std::unique_ptr<QMimeData> clipboardData(const plot::Plot& plot,
                                         const std::optional<PlotWindow>& window = {});
QString toHtmlTable(const plot::Plot& plot);

/// The menu in a plot's corner: copy, save picture, save numbers, show as a table, what am I looking at?
class CornerMenu : public QMenu {
    Q_OBJECT
public:
    CornerMenu(QWidget& view, std::function<FigureNow()> now);

    /// Offers what makes sense for this plot.
    void offer(const plot::Plot& plot);
    void copy() const;

Q_SIGNALS:
    void fitWanted();
    void logarithmicWanted(bool on);

private:
    void savePicture();
    void saveNumbers();
    void save(const QString& title, const QString& filter, const QString& ending,
              const ExportOptions& options);
    void explain();
    void showTable();

    QWidget& m_view;
    std::function<FigureNow()> m_now;
    QAction* m_fit;
    QAction* m_logarithmic;
    QAction* m_help;
};

}  // namespace segue::ui
