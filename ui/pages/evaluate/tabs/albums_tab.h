// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/metrics/album_scores.h"
#include "ui/pages/evaluate/tabs/evaluation_tab.h"

class QComboBox;

namespace segue::ui {

class Card;
class DataTable;
class PlotView;
class Text;

/// The album arc: one test album at a time, its curve and what the network expected at every step. The arrow
/// keys up and down walk the albums, in the list and beside it.
class AlbumsTab : public EvaluationTab {
    Q_OBJECT
public:
    explicit AlbumsTab(QWidget* parent = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeArc();
    void sortAlbums();
    void showAlbum();
    void walk(int albums);
    int chosen() const;

    std::shared_ptr<const std::vector<evaluation::AlbumScore>> m_scores;
    DataTable* m_albums;
    QComboBox *m_target, *m_order;
    Text* m_figures;
    PlotView* m_plot;
    Card* m_list = nullptr;
};

}  // namespace segue::ui
