// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/palette/action_palette.h"
#include "app/window/actions.h"
#include "app/window/settings.h"
#include "ui/pages/page.h"
#include "ui/tables/data_table.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace segue;
using segue::tests::WindowDriver;

namespace {

bool interactive(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget);
}

/// Parts that Qt itself puts into a control: a spin box's line, a combo box's list, a table's corner.
bool partOfAnother(const QWidget& widget)
{
    for (auto* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<QComboBox*>(parent) || qobject_cast<QAbstractSpinBox*>(parent) ||
            qobject_cast<QAbstractItemView*>(parent) || qobject_cast<QLineEdit*>(parent) ||
            parent->inherits("QTabBar") || parent->inherits("QMenuBar"))
            return true;
    return false;
}

/// What cannot be read out, one line each; "" = everything can.
std::string nameless(QWidget& window)
{
    QStringList found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!interactive(*widget) || partOfAnother(*widget)) continue;
        auto* access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
            found += QStringLiteral("%1 \"%2\" in %3")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                              QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return found.join(QLatin1Char('\n')).toStdString();
}

}  // namespace

TEST_CASE("a file that is no table is told with its name, and what was open stays")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    const auto before = driver.session().dataset().table();
    const QString broken = QString::fromStdString(tests::writeFile(
        driver.scratch() / "broken.csv", "album_id,track_number,valence\na,1,0.5\na,2,loud\n"));
    CHECK_FALSE(driver.open(broken));
    CHECK(driver.message().contains(QStringLiteral("broken.csv")));
    CHECK(driver.message().contains(QStringLiteral("3")));
    CHECK(driver.session().dataset().table() == before);
    for (const char* name : {"empty.csv", "binary.csv", "nothing-here.csv"}) {
        const std::string path = driver.scratch() / name;
        if (std::string(name) == "empty.csv") tests::writeFile(path, "");
        if (std::string(name) == "binary.csv")
            tests::writeFile(path, std::string("\x7f"
                                               "ELF\0\0\1",
                                               7));
        INFO(name);
        CHECK_FALSE(driver.open(QString::fromStdString(path)));
        CHECK(driver.message().contains(QLatin1String(name)));
        CHECK(driver.session().dataset().table() == before);
    }
}

TEST_CASE("every interactive control has an accessible name")
{
    WindowDriver driver;
    CHECK(nameless(driver.window()) == "");
    REQUIRE(driver.open(driver.albums(6)));
    CHECK(nameless(driver.window()) == "");
}

namespace {

/// Counts the windows that come on the screen.
class ShownWindows : public QObject {
public:
    ShownWindows() { qApp->installEventFilter(this); }
    ~ShownWindows() override { qApp->removeEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->isWindow() && event->type() == QEvent::Show)
            names += std::string(widget->metaObject()->className()) + ' ';
        return false;
    }
    std::string names;
};

}  // namespace

TEST_CASE("one window comes on the screen, no part of it flashes up by itself")
{
    const ShownWindows shown;
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    for (int page = 0; page < ui::Page::kPages; ++page) driver.window().showPage(page);
    CHECK(shown.names == "segue::app::MainWindow ");
}

TEST_CASE("the pages are reached by keyboard, and every disabled button says why")
{
    WindowDriver driver;
    for (int page = 0; page < 4; ++page) {
        QTest::keyClick(&driver.window(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        CHECK(driver.window().currentPage() == page);
        for (auto* button : driver.window().findChildren<QPushButton*>())
            if (button->isVisible() && !button->isEnabled()) {
                INFO(button->text().toStdString());
                CHECK_FALSE(button->toolTip().isEmpty());
            }
    }
}

TEST_CASE("a cleaning rule can be switched off, undone and redone")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    auto& session = driver.session();
    auto choices = session.choices().setup();
    const auto before = choices;
    choices.cleaning.on[std::size_t(data::Rule::Duplicates)] = false;
    session.choices().choose(choices, QStringLiteral("keep duplicates"));
    CHECK(session.choices().setup() == choices);
    session.choices().undoStack()->undo();
    CHECK(session.choices().setup() == before);
    session.choices().undoStack()->redo();
    CHECK(session.choices().setup() == choices);
    auto typing = choices;
    for (const int windows : {2, 3, 4}) {
        typing.config.windows = windows;
        session.choices().choose(typing, QStringLiteral("windows"), QStringLiteral("windows"));
    }
    CHECK(session.choices().undoStack()->count() == 2);  // typing is one step
    REQUIRE(driver.await(
        [&] { return session.dataset().prepared() && session.dataset().prepared()->windows->windows == 4; }));
}

TEST_CASE("a table is copied as text and as HTML")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    driver.window().showPage(ui::Page::Windows);
    auto* table = driver.window().findChild<ui::DataTable*>(QStringLiteral("Output table"));
    REQUIRE(table);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const auto* mime = QApplication::clipboard()->mimeData();
    CHECK(mime->text().startsWith(QStringLiteral("track\t")));
    CHECK(mime->hasHtml());
}

TEST_CASE("the palette finds a command by a few letters and runs it")
{
    WindowDriver driver;
    driver.window().showPage(ui::Page::Data);
    QTest::keyClick(&driver.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* palette = driver.window().findChild<app::ActionPalette*>();
    REQUIRE(palette);
    auto* line = palette->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("evalu"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(driver.window().currentPage() == ui::Page::Evaluate);
}

TEST_CASE("every language and both themes show every page")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    for (const auto& [code, name] : app::languages()) {
        driver.window().switchLanguage(code);
        for (const int theme : {1, 2}) {
            app::applyTheme(theme);
            for (int page = 0; page < 4; ++page) {
                driver.window().showPage(page);
                QCoreApplication::processEvents();
                driver.screenshot(
                    QStringLiteral("%1-%2-page%3")
                        .arg(code, theme == 1 ? QStringLiteral("light") : QStringLiteral("dark"))
                        .arg(page + 1));
            }
        }
        CHECK(driver.window().menuBar()->actions().size() == 5);
        CHECK(nameless(driver.window()) == "");
    }
    app::applyTheme(1);
    driver.window().switchLanguage(QStringLiteral("en"));
}

TEST_CASE("settings of another version, or broken ones, give the default window")
{
    QSettings().setValue(QStringLiteral("geometry"), QByteArray("not a geometry"));
    QSettings().setValue(QStringLiteral("recent"), QStringList{QStringLiteral("/gone/for/good.csv")});
    WindowDriver driver;
    CHECK(driver.window().width() >= 960);
    CHECK(app::recentFiles().isEmpty());
}
