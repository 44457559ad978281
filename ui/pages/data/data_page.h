// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/session/dataset.h"

namespace segue::ui {

class DataTable;
class FindingAlbums;
class FindingsCard;
class FunnelCard;
class LeakCard;
class SourceCard;
class TableBar;

/// What the file is, what is wrong with it, and what the cleaning rules make of it.
class DataPage : public Page {
    Q_OBJECT
public:
    DataPage(Dataset& dataset, Choices& choices, QWidget* parent = nullptr);

private:
    void makeContent();
    void layOut();
    void connectFindings();
    void connectFunnel();
    void showDataset();
    void showChoices();
    void showPrepared();
    void setRule(data::Rule rule, bool on);
    void setEditions(bool on);
    void setAlbums(int finding, bool out);
    void setLengths(int shortest, int longest);
    void ignoreColumn(int finding);
    void changeColumns();
    void comparePairs();
    void showLine(int finding);
    void goToRow(int row);
    void showRows(int finding);
    void showRemovals(std::optional<data::Rule> rule);
    void showNothing();
    void saveFindings();
    void tellSaveFailed(const QString& path, const QString& reason);
    QString lockReason() const;

    Dataset& m_dataset;
    Choices& m_choices;
    // Made with the first dataset: the window's first paint does not wait for them.
    SourceCard* m_source = nullptr;
    FindingsCard* m_findings = nullptr;
    FunnelCard* m_funnel = nullptr;
    LeakCard* m_leaks = nullptr;
    FindingAlbums* m_albums = nullptr;
    DataTable* m_rows = nullptr;
    TableBar* m_bar = nullptr;
    std::shared_ptr<const data::AlbumTable> m_shown;  ///< whose rows are in the table
    Job<std::vector<std::uint32_t>> m_listing;
};

}  // namespace segue::ui
