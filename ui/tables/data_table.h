// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/tables/table_model.h"

#include <QTableView>
#include <QTimer>

namespace segue::ui {

class TableNotice;

/// A table that can be read, sorted (a click on a header: ascending, descending, as in the file; or the
/// context menu), filtered, copied (Ctrl+C: tab-separated text and HTML) and saved as CSV (context menu).
/// Tables of many rows do all that on another thread, and show that they do.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `name` is the accessible name and the file name offered.
    explicit DataTable(const QString& name, QWidget* parent = nullptr);
    ~DataTable() override;

    static constexpr int kMostRowsAtOnce = 20000;  ///< more are sorted, filtered and saved on another thread
    static constexpr int kMostRowsCopied = 100000;

    TableModel& table() { return *m_model; }
    /// Columns as narrow as their texts, and lower rows: for a small table all of which should be seen.
    void setCompact();
    /// Columns as wide as their texts are now; a very long one is cut, unless all of them have room.
    void fitColumns();
    /// What the columns take, one beside the other.
    int columnsWidth() const;
    /// The same columns as before keep their order and filter.
    void setRows(int rows, std::vector<TableColumn> columns);

    /// -1 = as in the file. A newer wish replaces one that is not done yet.
    void sortBy(int column, Qt::SortOrder order);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// See `parseFilter`. What cannot be read changes nothing but `filterProblem`.
    void setFilter(const QString& filter);
    const QString& filter() const { return m_filter; }
    const QString& filterProblem() const { return m_filterProblem; }
    /// Rows are being sorted or filtered.
    bool isOrdering() const { return m_ordering.isGoingOn(); }
    bool isSaving() const { return m_saving.isGoingOn(); }
    /// Keeps order and filter as they were before the wish that is not done yet.
    void stopOrdering();
    TableNotice* notice() const { return m_notice; }

    /// The selected cells, or everything where none or one is selected, to the clipboard.
    void copy();
    void saveCsv();
    /// Starts to write what is shown; many rows on another thread.
    void exportCsv(const QString& path);
    /// Writes what is shown, here and now.
    bool writeCsv(const QString& path);

Q_SIGNALS:
    /// Writing failed: the system's reason.
    void saveFailed(const QString& path, const QString& reason);
    /// A file that was written on another thread is there.
    void saved(const QString& path);
    /// Other rows, another order, or something to say about the filter.
    void shownChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void styleHeader();
    void clickHeader(int column);
    void order();
    void takeOrder(Result<Rows> rows);
    void showSlow();
    void showSortIndicator();
    void failToOrder(const Error& error);
    void failToSave(const QString& path, const Error& error);
    QItemSelectionRange copyRange() const;

    TableModel* m_model;
    TableNotice* m_notice;
    int m_sortColumn = -1, m_sortShown = -1;  ///< wanted, and in force
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder, m_sortOrderShown = Qt::AscendingOrder;
    QString m_filter, m_filterShown, m_filterProblem;
    bool m_compact = false;
    QTimer m_slow;
    Job<Rows> m_ordering;
    Job<Done> m_saving;
};

}  // namespace segue::ui
