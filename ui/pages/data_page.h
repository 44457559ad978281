// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/workbench.h"
#include "ui/pages/page.h"

namespace segue::ui {

class DataTable;
class FindingsCard;
class FunnelCard;
class SourceCard;

/// What the file is, what is wrong with it, and what the cleaning rules make of it.
class DataPage : public Page {
    Q_OBJECT
public:
    explicit DataPage(Workbench& bench, QWidget* parent = nullptr);

private:
    void layOut();
    void showDataset();
    void showChoices();
    void showPrepared();
    void setRule(data::Rule rule, bool on);
    void showLine(qint64 line);
    void showRemovals(data::Rule rule);
    void saveFindings();

    Workbench& m_bench;
    SourceCard* m_source;
    FindingsCard* m_findings;
    FunnelCard* m_funnel;
    DataTable* m_rows;
};

}  // namespace segue::ui
