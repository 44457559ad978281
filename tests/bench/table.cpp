// SPDX-License-Identifier: GPL-3.0-or-later
// The window table of 1,200,000 tracks, 6,000,000 rows, in an offscreen window: first show, scrolling,
// sorting and filtering with a heartbeat on the window's thread, and a bare QTableView over the same rows
// beside it.

#include "bench.h"
#include "figures.h"
#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/tables/table_bar.h"
#include "ui/theme/theme.h"
#include "window_tables.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>
#include <numeric>
#include <random>

namespace segue::bench {
namespace {

using nlohmann::ordered_json;

constexpr std::int64_t kTracks = 1200000;
constexpr int kWindows = 5, kPerWindow = 10, kPerTrack = 27;  // with album, track and window 40 columns
constexpr int kFramesEach = 180;
using Source = std::shared_ptr<const features::WindowTable>;

/// What a program without a table of its own would write: the model asked for one text a cell.
class BareModel : public QAbstractTableModel {
public:
    explicit BareModel(Source windows) : m_windows(std::move(windows)) {}
    int rowCount(const QModelIndex& = {}) const override { return int(m_windows->tracks()) * kWindows; }
    int columnCount(const QModelIndex& = {}) const override { return kPerWindow + kPerTrack + 3; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole) return {};
        const int track = index.row() / kWindows, feature = index.column() - 3;
        if (index.column() == 0) return QString::number(track / kTracksPerAlbum);
        if (index.column() == 1) return QString::number(track % kTracksPerAlbum + 1);
        if (index.column() == 2) return QString::number(index.row() % kWindows + 1);
        return QString::number(
            double(m_windows->value(std::size_t(feature), std::size_t(track), index.row() % kWindows)), 'f',
            5);
    }

private:
    Source m_windows;
};

/// Seconds of each scroll with its paint: by lines, by pages, by jumps to anywhere.
std::vector<double> scroll(QTableView& view)
{
    auto* bar = view.verticalScrollBar();
    std::mt19937 random(1);
    std::vector<double> frames;
    const auto frame = [&](int to) {
        const auto start = Clock::now();
        bar->setValue(to);
        view.viewport()->repaint();
        frames.push_back(secondsSince(start));
    };
    for (int i = 0; i < kFramesEach; ++i) frame(bar->value() + 1);
    for (int i = 0; i < kFramesEach; ++i) frame(bar->value() + bar->pageStep());
    for (int i = 0; i < kFramesEach; ++i) frame(int(random() % unsigned(bar->maximum())));
    return frames;
}

ordered_json frameFigures(const std::vector<double>& frames)
{
    return {{"frames", frames.size()},
            {"p50_ms", quantile(frames, 0.5) * 1000},
            {"p98_ms", quantile(frames, 0.98) * 1000},
            {"max_ms", quantile(frames, 1) * 1000}};
}

/// Asks the table for something and lets the window live until it is there: how long that took, and how long
/// the window's thread was ever busy in one go.
ordered_json live(ui::DataTable& table, const std::function<void()>& ask)
{
    QTimer heart;
    QElapsedTimer beat;
    double silence = 0;
    QObject::connect(&heart, &QTimer::timeout, &heart,
                     [&] { silence = std::max(silence, double(beat.nsecsElapsed()) / 1e9), beat.start(); });
    heart.start(1);
    beat.start();
    const auto start = Clock::now();
    ask();
    while (table.isOrdering())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    const double seconds = secondsSince(start);
    for (int i = 0; i < 20; ++i) QCoreApplication::processEvents();  // what the result itself makes it do
    silence = std::max(silence, double(beat.nsecsElapsed()) / 1e9);
    return {{"seconds", seconds}, {"longest_block_ms", silence * 1000}};
}

ordered_json sorted(ui::DataTable& table, int column, Qt::SortOrder direction)
{
    return live(table, [&] { table.sortBy(column, direction); });
}

ordered_json filtered(ui::DataTable& table, const char* filter)
{
    auto figures = live(table, [&] { table.setFilter(QString::fromUtf8(filter)); });
    figures["rows"] = table.table().rowCount();
    return figures;
}

/// From the wish to stop to the end of the work, at ten points of the way of the slowest order.
double cancelSeconds(ui::DataTable& table, double whole)
{
    double worst = 0;
    for (int point = 0; point < 10; ++point) {
        const auto at = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                           std::chrono::duration<double>(whole * (point + 0.5) / 10));
        const RunControl control{[&] { return Clock::now() >= at ? RunState::Abort : RunState::Go; }, {}};
        const auto rows =
            ui::orderRows(table.table().totalRows(), table.table().columns(), {.sortColumn = 0}, 2, control);
        if (!rows) worst = std::max(worst, std::chrono::duration<double>(Clock::now() - at).count());
    }
    return worst;
}

ordered_json segueTable(const Source& windows, ordered_json& figures)
{
    QWidget window;
    auto* table = new ui::DataTable(QStringLiteral("Windows"));
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new ui::TableBar(table));
    layout->addWidget(table);
    window.resize(1280, 720);
    std::vector<int> features(windows->features.size());
    std::iota(features.begin(), features.end(), 0);
    const auto start = Clock::now();
    table->setRows(int(windows->tracks()) * kWindows, ui::windowColumns(windows, features, std::nullopt));
    window.show();
    QCoreApplication::processEvents();
    table->viewport()->repaint();
    figures["first_show_s"] = secondsSince(start);
    const ordered_json frames = frameFigures(scroll(*table));
    figures["segue"] = frames;
    figures["sort_number"] = sorted(*table, 3, Qt::AscendingOrder);
    figures["sort_text"] = sorted(*table, 0, Qt::DescendingOrder);
    figures["cancel_s"] = cancelSeconds(*table, figures["sort_text"]["seconds"]);
    figures["segue_sorted"] = frameFigures(scroll(*table));
    figures["file_order"] = sorted(*table, -1, Qt::AscendingOrder);
    figures["filter_text"] = filtered(*table, "album 77");
    figures["filter_expression"] = filtered(*table, "valence_continuous > 0.5 and energy_continuous <= .25");
    return frames;
}

ordered_json bareTable(const Source& windows)
{
    BareModel model(windows);
    QTableView view;
    view.setModel(&model);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->hide();
    view.resize(1280, 720);
    view.show();
    QCoreApplication::processEvents();
    return frameFigures(scroll(view));
}

}  // namespace

nlohmann::ordered_json table(const Options&)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "segue_bench";
    char* argv[] = {name, nullptr};
    QApplication application(argc, argv);
    ui::Theme::apply(application, ui::ThemeChoice::Light);
    const Source windows = windowTable(kTracks, kWindows, kPerWindow, kPerTrack);
    ordered_json figures{
        {"rows", kTracks * kWindows}, {"columns", kPerWindow + kPerTrack + 3}, {"wanted_p98_ms", 33}};
    const ordered_json frames = segueTable(windows, figures);
    const ordered_json bare = bareTable(windows);
    figures["bare_qtableview"] = bare;
    figures["p50_over_bare"] = double(frames["p50_ms"]) / double(bare["p50_ms"]);
    figures["p98_over_bare"] = double(frames["p98_ms"]) / double(bare["p98_ms"]);
    return figures;
}

}  // namespace segue::bench
