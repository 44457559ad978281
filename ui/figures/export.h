// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/figures/charts.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace segue::ui {

struct ExportOptions {
    QSize size{1600, 1000};  ///< px of a PNG; SVG and PDF keep its proportions
    int dpi = 200;           ///< recorded in the PNG and used for type size
    bool dark = false;       ///< as in the dark theme; paper wants the light one
    QString title{};         ///< into the metadata, with `comment` (run, seed, data)
    QString comment{};
    std::optional<PlotWindow> window{};  ///< what the user zoomed to; none = the whole plot
};

/// The picture as it goes into a file, the same drawing as on the screen.
QImage renderImage(const plot::Plot& plot, const ExportOptions& options = {});

/// The same as a document whose text stays text; empty if it could not be painted.
QByteArray renderSvg(const plot::Plot& plot, const ExportOptions& options = {});

/// Writes .png, .svg, .pdf or .csv by the path's ending, write-then-rename. Errors: FileUnwritable,
/// UnknownName (ending).
Status exportPlot(const plot::Plot& plot, const QString& path, const ExportOptions& options = {});

}  // namespace segue::ui
