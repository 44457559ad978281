// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in a language that nobody speaks: each text is marked and a third longer, so what is not
// translated lacks the marks, and what has no room is cut.
#include "app/window/settings.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <set>
#include <utility>

using namespace segue;
using namespace segue::tests;
using app::MainWindow;

namespace {

class PseudoTranslator : public QTranslator {
public:
    PseudoTranslator() { QCoreApplication::installTranslator(this); }
    ~PseudoTranslator() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.startsWith(QStringLiteral("Ctrl+")) || text.startsWith(QStringLiteral("Shift+")))
            return text;  // keys
        return QStringLiteral("⟦") + text +
               QStringLiteral(" ~~~~~")
                   .repeated(text.size() / 18)
                   .append(QString(text.size() % 18 / 3, QLatin1Char('~'))) +
               QStringLiteral("⟧");
    }
};

bool hasWords(const QString& text) { return text.contains(QRegularExpression(QStringLiteral("\\pL{3}"))); }

/// What comes from the data or is the same in every language: own names, features, tracks, paths.
bool isData(const QString& text)
{
    static const std::set<QString> names{QStringLiteral("Segue"), QStringLiteral("English"),
                                         QStringLiteral("Suomi"), QStringLiteral("Português (Brasil)"),
                                         QStringLiteral("albums-20.csv")};
    static const QRegularExpression feature(QStringLiteral("^[a-z]+(_[a-z]+)*(, [a-z]+(_[a-z]+)*)*$")),
        track(QStringLiteral("^\\d+  Track \\d+$"));
    return names.contains(text) || text.startsWith(QLatin1Char('/')) || feature.match(text).hasMatch() ||
           track.match(text).hasMatch();
}

class Faults {
public:
    /// What was shown just now may still be laid out: a fault is what stays.
    void look(QWidget& window)
    {
        QTest::qWait(20);
        std::set<QString> before = std::exchange(m_faults, {});
        (void)QTest::qWaitFor([&] {
            m_faults.clear();
            lookOnce(window);
            return m_faults.empty();
        });
        m_faults.merge(before);
    }
    std::string all() const
    {
        std::string text;
        for (const QString& fault : m_faults) text += fault.toStdString() + '\n';
        return text;
    }

private:
    void lookOnce(QWidget& window)
    {
        for (auto* label : window.findChildren<QLabel*>())
            if (label->isVisible())
                check(*label, label->text(),
                      label->wordWrap()
                          ? label->heightForWidth(label->width()) > label->height() + 1
                          : label->fontMetrics().size(Qt::TextExpandTabs, plain(label->text())).width() >
                                label->width());
        for (auto* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible())
                check(*button, button->text(), button->width() < button->minimumSizeHint().width());
        for (auto* bar : window.findChildren<QTabBar*>())
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
                check(*bar, bar->tabText(tab), bar->tabRect(tab).right() > bar->width());
        for (auto* box : window.findChildren<QComboBox*>())
            for (int item = 0; box->isVisible() && item < box->count(); ++item)
                note(box->itemText(item), QStringLiteral("item"));
        for (auto* each : window.findChildren<QWidget*>())
            if (each->isVisible()) note(each->toolTip(), QStringLiteral("tool tip"));
        for (auto* action : window.findChildren<QAction*>()) note(action->text(), QStringLiteral("action"));
    }
    static QString plain(QString text) { return text.remove(QLatin1Char('&')); }
    void check(const QWidget& widget, const QString& text, bool cut)
    {
        note(text, QString::fromLatin1(widget.metaObject()->className()));
        if (cut && hasWords(text) && widget.toolTip().isEmpty())
            m_faults.insert(QStringLiteral("cut: ") + text.left(70));
    }
    void note(const QString& text, const QString& kind)
    {
        if (hasWords(text) && !text.contains(QChar(u'⟦')) && !isData(text))
            m_faults.insert(QStringLiteral("not translated, ") + kind + QStringLiteral(": ") + text.left(70));
    }
    std::set<QString> m_faults;
};

}  // namespace

TEST_CASE("in a made-up language a third longer no text is untranslated and none is cut")
{
    app::applyLanguage(QStringLiteral("en"));
    const PseudoTranslator pseudo;
    WindowDriver driver;
    app::applyTheme(1);
    Faults faults;
    const auto lookAtPages = [&](const QString& state) {
        for (int page = 0; page < ui::Page::kPages; ++page) {
            driver.window().showPage(page);
            faults.look(driver.window());
            driver.screenshot(QStringLiteral("pseudo-%1-page%2").arg(state).arg(page + 1));
        }
    };
    lookAtPages(QStringLiteral("empty"));
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(3);
    driver.session().training().start();
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    lookAtPages(QStringLiteral("full"));
    auto* tabs = driver.window().findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        faults.look(driver.window());
        driver.screenshot(QStringLiteral("pseudo-tab%1").arg(tab + 1));
    }
    CHECK(faults.all() == "");
}
