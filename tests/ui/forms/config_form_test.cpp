// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/config_form.h"
#include "ui/forms/param_field.h"
#include "ui/theme.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace segue;
using ui::ConfigForm;
using ui::ParamField;

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
    auto* rate = form.findChild<QLineEdit*>(QStringLiteral("learning_rate"));
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
    auto* epochs = form.findChild<QSpinBox*>(QStringLiteral("epochs"));
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
