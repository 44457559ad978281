// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/pages/page.h"
#include "ui/session/dataset.h"
#include "ui/tables/columns.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace segue::ui {

class AlbumBrowser;
class AlbumStrip;
class ColumnChooser;
class DataTable;
class PlotView;
class PreparationCard;

/// The albums one by one: a track's observations with its windows over them, the report's window table and
/// its output table.
class WindowsPage : public Page {
    Q_OBJECT
public:
    WindowsPage(Dataset& dataset, Choices& choices, QWidget* parent = nullptr);
    void focusSearch();

private:
    enum Scope { TwoTracks, WholeAlbum, AllAlbums };

    void makeControls();
    void layOut();
    QWidget* makeInspector();
    QWidget* makeTables();
    void showPrepared();
    void showChoices();
    void showState();
    void showTrack();
    void showNote();
    void showNothing();
    void showTables();
    void showOutputs();
    void findTrack();
    void fitScaler();
    TrackSpan span() const;

    Dataset& m_dataset;
    Choices& m_choices;
    std::shared_ptr<const features::WindowTable> m_windows;
    std::optional<features::Scaler> m_scaler;  ///< over all features, once it was asked for
    Job<features::Scaler> m_fitting;
    QStringList m_columnsWanted;
    AlbumBrowser* m_albums;
    QSpinBox* m_windowCount;
    QComboBox* m_feature;
    QComboBox* m_scope;
    QCheckBox* m_scaled;
    QToolButton* m_preparationShown;
    PreparationCard* m_preparation;
    ColumnChooser* m_columns;
    PlotView* m_plot;
    AlbumStrip* m_strip;
    Text *m_trackTitle, *m_note;
    QPushButton* m_toRules;
    DataTable *m_table, *m_outputs;
    bool m_allShown = false;  ///< the table holds every album
};

}  // namespace segue::ui
