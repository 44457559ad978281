// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/album_scores.h"
#include "ui/pages/evaluation_tab.h"

class QComboBox;

namespace segue::ui {

class DataTable;
class PlotView;

/// The album arc: one test album at a time, its curve and what the network expected at every step.
class AlbumsTab : public EvaluationTab {
    Q_OBJECT
public:
    explicit AlbumsTab(QWidget* parent = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;

private:
    void showAlbum();
    int chosen() const;

    std::shared_ptr<const std::vector<AlbumScore>> m_scores;
    DataTable* m_albums;
    QComboBox* m_target;
    PlotView* m_plot;
};

}  // namespace segue::ui
