// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of documents as one dataset: dropped, through the menu's keys, and the import window.
#include "app/window/opening.h"
#include "ui/pages/data/import_dialog.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace segue;
using segue::tests::WindowDriver;

namespace {

std::string analysis(int salt)
{
    const std::string loudness = std::to_string(-5 - salt);
    return R"({"meta": {"status_code": 0}, "track": {"duration": 30.5, "loudness": )" + loudness +
           R"(, "tempo": 140, "key": 1, "mode": 0, "time_signature": 4},
 "sections": [{"start": 0.0, "duration": 10, "confidence": 1.0, "loudness": )" +
           loudness + R"(, "tempo": 140.1, "tempo_confidence": 0.5},
              {"duration": 20.5, "start": 10, "loudness": -6, "tempo": 139, "tempo_confidence": 0.75}],
 "segments": [{"start": 0, "duration": 0.5, "loudness_max": -12.5, "timbre": [1,2,3,4,5,6,7,8,9,10,11,12], "pitches": [0,0.1,0,0,0,0,0,0,0,0,0,1]},
              {"start": 0.5, "duration": 10, "loudness_max": -2.5, "timbre": [1,2,3,4,5,6,7,8,9,10,11,12], "pitches": [0,0.1,0,0,0,0,0,0,0,0,0,1]},
              {"start": 10.5, "duration": 20, "loudness_max": -3.5, "timbre": [1,2,3,4,5,6,7,8,9,10,11,12], "pitches": [0,0.1,0,0,0,0,0,0,0,0,0,1]}]})";
}

/// A table that knows album and track number, and an analysis of each of its tracks beside it.
QString documents(WindowDriver& driver)
{
    const QString folder = QString::fromStdString(driver.scratch() / "documents");
    QDir().mkpath(folder);
    const std::string place = folder.toStdString() + '/';
    std::string table = "album_id,album_name,track_number,track_id\n";
    for (int t = 0; t < 6; ++t) {
        const std::string id = "t" + std::to_string(t);
        table += (t < 3 ? "A,First," : "B,Second,") + std::to_string(t % 3 + 1) + ',' + id + '\n';
        tests::writeFile(place + id + ".json", analysis(t));
    }
    tests::writeFile(place + "table.csv", table);
    return folder;
}

QAction* action(WindowDriver& driver, const char* keys)
{
    for (auto* one : driver.window().findChildren<QAction*>())
        if (one->shortcut() == QKeySequence(QLatin1String(keys))) return one;
    return nullptr;
}

bool awaitSections(WindowDriver& driver)
{
    return driver.await(
        [&] { return driver.session().dataset().table() && driver.session().dataset().prepared(); });
}

}  // namespace

TEST_CASE("a folder of documents dropped on the window opens as one dataset")
{
    WindowDriver driver;
    const QString folder = documents(driver);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(folder + QLatin1Char('/'))});
    const QPoint middle = driver.window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&driver.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped(QPointF(middle), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&driver.window(), &dropped);
    REQUIRE(awaitSections(driver));
    CHECK(driver.session().dataset().table()->schema == data::Schema::AudioAnalysis);
    CHECK(driver.session().dataset().table()->rows() == 12);
    CHECK(driver.session().dataset().prepared()->cleaned.albums->albums.size() == 2);
    CHECK(driver.window().windowTitle().startsWith(QStringLiteral("documents")));
}

TEST_CASE("a folder has its keys in the menu and is imported by keyboard, its segments too")
{
    WindowDriver driver;
    const QString folder = documents(driver);
    QAction *open = action(driver, "Ctrl+Shift+O"), *import = action(driver, "Ctrl+Shift+I");
    REQUIRE((open && import));
    CHECK((open->isEnabled() && import->isEnabled()));
    driver.window().opening().openFile(folder);
    REQUIRE(awaitSections(driver));
    CHECK(driver.session().dataset().table()->rows() == 12);

    auto* dialog = ui::openImportDialog(driver.session().dataset(), driver.session().choices(), folder, {},
                                        &driver.window());
    REQUIRE(driver.await(
        [&] { return dialog->words().contains(QStringLiteral("12 row(s), 6 track(s), 2 album(s)")); }));
    QCheckBox* segments = dialog->findChild<QCheckBox*>();
    REQUIRE(segments);
    CHECK(segments->isVisible());
    QTest::keyClick(segments, Qt::Key_Space);
    REQUIRE(driver.await([&] { return dialog->words().contains(QStringLiteral("18 row(s), 6 track(s)")); }));
    CHECK(segments->isVisible());
    QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return driver.session().dataset().table()->rows() == 18; }));
    CHECK(driver.session().dataset().table()->column("loudness_max"));
}
