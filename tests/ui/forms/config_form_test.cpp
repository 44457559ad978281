// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/config_form.h"
#include "network/config_table.h"
#include "ui/forms/number_box.h"
#include "ui/forms/param_field.h"
#include "ui/theme/theme.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace segue;
using ui::ConfigForm;
using ui::NumberBox;
using ui::ParamField;

namespace {

NumberBox* number(QWidget& form, const char* name) { return form.findChild<NumberBox*>(QLatin1String(name)); }

/// As a person does: everything is selected, then key by key.
void type(NumberBox* box, const char* text)
{
    box->selectAll();
    QTest::keyClicks(box, QLatin1String(text));
}

ParamField* fieldOf(NumberBox* box) { return qobject_cast<ParamField*>(box->parentWidget()); }

QString saidBelow(NumberBox* box)
{
    const auto* label = fieldOf(box)->findChildren<QLabel*>().back();
    return label->isVisibleTo(fieldOf(box)) ? label->text() : QString();
}

/// As the Train page does: whatever a field tells, the form is looked over and shown again.
void reviewAlways(ConfigForm& form)
{
    QObject::connect(&form, &ConfigForm::problemChanged, &form, [&form] { form.setNotes({}); });
    QObject::connect(&form, &ConfigForm::configChanged, &form, [&form] { form.setNotes({}); });
}

struct Language {
    explicit Language(QLocale::Language language) { QLocale::setDefault(language); }
    ~Language() { QLocale::setDefault(before); }
    QLocale before;
};

}  // namespace

TEST_CASE("the form has a field for every parameter, each with a name that can be read out")
{
    ConfigForm form;
    for (const auto& spec : model::configTable()) {
        const QString name = QString::fromUtf8(spec.info.name.data(), qsizetype(spec.info.name.size()));
        auto* editor = form.findChild<QWidget*>(name);
        INFO(spec.info.name);
        REQUIRE(editor);
        CHECK_FALSE(editor->accessibleName().isEmpty());
    }
    CHECK(form.problem().isEmpty());
}

TEST_CASE("typing a value changes the configuration, nonsense is told at the field")
{
    ConfigForm form;
    form.show();
    QSignalSpy changed(&form, &ConfigForm::configChanged);
    auto* rate = number(form, "learning_rate");
    REQUIRE(rate);
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("0.02"));
    CHECK(form.config().learningRate == 0.02);
    CHECK(changed.size() >= 1);
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("fast"));
    CHECK(form.config().learningRate == 0.02);
    CHECK_FALSE(form.problem().isEmpty());
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("0,5"));  // a decimal comma is a decimal comma
    CHECK(form.config().learningRate == 0.5);
    CHECK(form.problem().isEmpty());
}

TEST_CASE("choosing a preset replaces the recipe, keeps the seed, and a reset goes back to it")
{
    ConfigForm form;
    model::Config start;
    start.seed = 77;
    form.setConfig(start);
    auto* preset = form.findChild<QComboBox*>(QStringLiteral("preset"));
    preset->setCurrentIndex(preset->findData(QStringLiteral("report")));
    CHECK(form.config().preset == model::Preset::Report);
    CHECK(form.config().seed == 77);
    CHECK(form.config().epochs == model::presetConfig(model::Preset::Report).epochs);
    auto* epochs = number(form, "epochs");
    epochs->setValue(3);
    CHECK(form.config().epochs == 3);
    auto* field = qobject_cast<ParamField*>(epochs->parentWidget());
    REQUIRE(field);
    Q_EMIT field->resetWanted();
    CHECK(form.config().epochs == model::presetConfig(model::Preset::Report).epochs);
}

TEST_CASE("what a field says keeps to the theme when that is switched")
{
    const auto& info = model::configTable().front().info;
    ParamField field(info);
    auto* told = field.findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* label : field.findChildren<QLabel*>())
        if (label->wordWrap() && !label->buddy()) told = label;
    const auto colour = [&] { return told->palette().color(QPalette::WindowText); };
    for (const bool wrong : {false, true}) {
        field.setNote(QStringLiteral("a note"));
        field.setProblem(wrong ? QStringLiteral("a problem") : QString());
        for (const auto theme : {ui::ThemeChoice::Dark, ui::ThemeChoice::Light}) {
            ui::Theme::apply(*qApp, theme);
            QCoreApplication::processEvents();
            CHECK(colour() == (wrong ? ui::Theme::current().error : ui::Theme::current().mutedText));
        }
    }
}

TEST_CASE("a locked form says why")
{
    ConfigForm form;
    form.setLocked(true, QStringLiteral("busy"));
    auto* epochs = form.findChild<QWidget*>(QStringLiteral("epochs"));
    CHECK_FALSE(epochs->isEnabled());
    CHECK(epochs->toolTip() == QStringLiteral("busy"));
    form.setLocked(false, {});
    CHECK(epochs->isEnabled());
}

TEST_CASE("a number is typed key by key and stays as typed, however wrong it is on the way")
{
    ConfigForm form;
    reviewAlways(form);
    auto* rate = number(form, "learning_rate");
    for (const auto& [text, value] :
         {std::pair{"0.003", 0.003}, {"1e-4", 1e-4}, {"0,0005", 0.0005}, {".05", 0.05}, {"0.10", 0.1}}) {
        INFO(text);
        type(rate, text);
        CHECK(rate->text() == QLatin1String(text));
        CHECK(form.config().learningRate == value);
        CHECK(form.problem().isEmpty());
    }
    auto* units = number(form, "hidden_size");
    type(units, "96");
    CHECK(form.config().hiddenSize == 96);
    type(units, "1,000");
    CHECK(form.config().hiddenSize == 1000);
}

TEST_CASE(
    "what is no number of the range is told at the field, stays there, and is right again when the text is")
{
    ConfigForm form;
    reviewAlways(form);
    const double before = form.config().learningRate;
    for (const auto& [name, text] : {std::pair{"learning_rate", "50"},
                                     {"learning_rate", "abc"},
                                     {"hidden_size", "0"},
                                     {"hidden_size", "999999"},
                                     {"hidden_size", "1.5"},
                                     {"epochs", "many"}}) {
        INFO(name << ' ' << text);
        auto* box = number(form, name);
        type(box, text);
        CHECK(box->text() == QLatin1String(text));
        CHECK(saidBelow(box).contains(QLatin1String("Needs")));
        CHECK(box->accessibleDescription() == saidBelow(box));
        CHECK(form.problem().contains(saidBelow(box)));
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(box, &out);
        CHECK(box->text() == QLatin1String(text));
        CHECK_FALSE(form.problem().isEmpty());
        type(box, name == std::string("learning_rate") ? "0.001" : "64");
        CHECK(saidBelow(box).isEmpty());
        CHECK(form.problem().isEmpty());
    }
    CHECK(form.config().learningRate == before);
}

TEST_CASE("Escape and the reset bring the last good value back; so does another value from outside")
{
    ConfigForm form;
    reviewAlways(form);
    auto* rate = number(form, "learning_rate");
    type(rate, "0.02");
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(rate, &out);
    type(rate, "500");  // its "5" was a value on the way
    QTest::keyClick(rate, Qt::Key_Escape);
    CHECK(rate->text() == QStringLiteral("0.02"));
    CHECK(form.config().learningRate == 0.02);
    CHECK(form.problem().isEmpty());
    type(rate, "");
    QTest::keyClick(rate, Qt::Key_Delete);
    CHECK_FALSE(form.problem().isEmpty());
    auto* reset = fieldOf(rate)->findChild<QToolButton*>();
    CHECK(reset->isVisibleTo(&form));
    reset->click();
    CHECK(rate->text() == QStringLiteral("0.02"));
    CHECK(form.problem().isEmpty());
    type(rate, "500");
    model::Config other = form.config();
    other.learningRate = 0.3;
    form.setConfig(other);
    CHECK(rate->text() == QStringLiteral("0.3"));
    CHECK(form.problem().isEmpty());
}

TEST_CASE("the smallest value reads as what it stands for, and numbers can be typed in its place")
{
    ConfigForm form;
    auto *dropout = number(form, "last_dropout"), *units = number(form, "last_hidden_size");
    CHECK(dropout->text() == QStringLiteral("As the others"));
    CHECK(units->text() == QStringLiteral("As the others"));
    CHECK(number(form, "gradient_clip")->text() == QStringLiteral("Off"));
    type(dropout, "0.4");
    type(units, "32");
    CHECK(form.config().lastDropout == 0.4);
    CHECK(form.config().lastHiddenSize == 32);
    type(dropout, "-1");
    CHECK(form.config().lastDropout == -1);
    type(dropout, "as the others");
    CHECK(form.config().lastDropout == -1);
    CHECK(form.problem().isEmpty());
    QTest::keyClick(units, Qt::Key_Up);
    CHECK(form.config().lastHiddenSize == 33);
    for (const auto& spec : model::configTable()) {
        auto* box = form.findChild<NumberBox*>(
            QString::fromUtf8(spec.info.name.data(), qsizetype(spec.info.name.size())));
        INFO(spec.info.name);
        if (box) CHECK_FALSE(box->text().contains(QLatin1Char('-')));
    }
}

TEST_CASE("fields speak the language's numbers and read the point as well")
{
    const Language finnish(QLocale::Finnish);
    ConfigForm form;
    auto* rate = number(form, "learning_rate");
    CHECK(rate->text() == QStringLiteral("0,001"));
    type(rate, "0.02");
    CHECK(form.config().learningRate == 0.02);
    type(rate, "0,03");
    CHECK(form.config().learningRate == 0.03);
    type(rate, "50");
    CHECK(saidBelow(rate) == QStringLiteral("Needs 1e\u22127 to 10."));
    auto* epochs = number(form, "epochs");
    epochs->setValue(1500);
    CHECK(epochs->text() == QLocale().toString(1500));
    CHECK(form.config().epochs == 1500);
    type(epochs, "2 000");
    CHECK(form.config().epochs == 2000);
}

TEST_CASE("a number that has no room beside its unit stands whole without it")
{
    ConfigForm form;
    form.setFixedWidth(300);
    form.show();
    auto* box = number(form, "patience");
    model::Config config = form.config();
    config.patience = 10;
    form.setConfig(config);
    CHECK(box->text() == QStringLiteral("10 epochs"));
    box->setFixedWidth(box->fontMetrics().horizontalAdvance(QStringLiteral("100,000 epochs")));
    config.patience = 100000;
    form.setConfig(config);
    CHECK(box->text() == QStringLiteral("100,000"));
    CHECK(box->read() == ParamValue(std::int64_t(100000)));
}
