// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/windows/preparation_card.h"

#include "network/config_table.h"
#include "table/placement.h"
#include "ui/forms/config_form.h"
#include "ui/forms/param_field.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace segue::ui {

namespace {

struct Group {
    const char* heading;
    std::initializer_list<std::string_view> fields;
};

}  // namespace

PreparationCard::PreparationCard(Dataset& dataset, Choices& choices, QWidget* parent)
    : Card(tr("Preparation"), parent), m_dataset(dataset), m_choices(choices)
{
    const Group groups[] = {
        {QT_TR_NOOP("Windows and targets"), {"binning", "cumulation", "ties", "features"}},
        {QT_TR_NOOP("Scaling"), {"scale_low", "scale_high", "scale_fit"}},
        {QT_TR_NOOP("Split"),
         {"split_by", "split_order", "test_share", "validation_share", "folds", "fold"}}};
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, kGrid, 0);
    layout->setSpacing(kGrid - 2);
    for (const auto& group : groups) {
        layout->addWidget(new Text(tr(group.heading), TypeSize::Small, true, true));
        for (const auto name : group.fields) addField(*layout, name);
        layout->addSpacing(kGrid);
    }
    layout->addStretch();
    body()->addWidget(scrolled(form, tr("Preparation")));
    connect(&m_choices, &Choices::changed, this, &PreparationCard::showChoices);
    connect(&m_choices, &Choices::lockedChanged, this, &PreparationCard::showChoices);
    connect(&m_dataset, &Dataset::changed, this, &PreparationCard::showChoices);
    showChoices();
}

void PreparationCard::addField(QVBoxLayout& layout, std::string_view name)
{
    const auto* spec = findParam(model::configTable(), name);
    auto* field = new ParamField(spec->info);
    m_fields[name] = field;
    layout.addWidget(field);
    connect(field, &ParamField::edited, this, [this, name](const QString& text) {
        model::Config config = m_choices.setup().config;
        if (model::setParam(config, name, text.toStdString())) choose(config, name);
    });
    connect(field, &ParamField::typingChanged, this, &PreparationCard::tellMistyped);
    connect(field, &ParamField::resetWanted, this, [this, name, spec] {
        model::Config config = m_choices.setup().config;
        spec->set(config, spec->get(model::presetConfig(config.preset)));
        choose(config, name);
    });
}

void PreparationCard::choose(const model::Config& config, std::string_view name)
{
    Setup setup = m_choices.setup();
    setup.config = config;
    const auto key = QString::fromUtf8(name.data(), qsizetype(name.size()));
    m_choices.choose(setup, stepName(config, name), key);
}

void PreparationCard::showChoices()
{
    const auto& config = m_choices.setup().config;
    const model::Config standard = model::presetConfig(config.preset);
    const auto valid = model::validate(config);
    const auto& table = m_dataset.table();
    const bool perTrack = table && !table->observations;
    const bool untimed = table && table->observations && table->windows == 0 && !data::knowsTimes(*table);
    m_fields.at("binning")->setNote(
        untimed && config.binning == features::Binning::Time
            ? tr("The file has no times: the observations of a track are taken to last equally long.")
            : QString());
    for (auto& [name, field] : m_fields) {
        const auto* spec = findParam(model::configTable(), name);
        QString reason =
            m_choices.areLocked() ? tr("Training goes on with what stands here.") : idleReason(name, config);
        if (perTrack && name == "binning") reason = tr("One row a track: 1 window (track level).");
        field->lock(reason);
        field->setValue(spec->get(config), spec->get(standard));
        const bool wrong = !valid && valid.error().column == name;
        field->setProblem(wrong ? describe(valid.error()) : field->typingProblem());
    }
    tellMistyped();
}

void PreparationCard::tellMistyped()
{
    const auto wrong = std::ranges::find_if(
        m_fields, [](const auto& one) { return !one.second->typingProblem().isEmpty(); });
    if (wrong == m_fields.end()) return m_choices.setMistyped({});
    const auto* field = wrong->second;
    m_choices.setMistyped(
        tr("Windows page, %1: %2")
            .arg(translated("Param", std::string(field->info().label)), field->typingProblem()));
}

QString PreparationCard::sentence(const model::Config& config)
{
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'g', 4); };
    QStringList parts{config.binning == features::Binning::Quantile ? tr("windows by quantile")
                                                                    : tr("windows by time")};
    if (config.cumulation != features::Cumulation::None)
        parts += config.cumulation == features::Cumulation::Sum ? tr("running sums") : tr("running means");
    parts += tr("scaled %1 to %2").arg(number(config.scaleLow), number(config.scaleHigh));
    if (config.folds >= 2) parts += tr("fold %1 of %2").arg(config.fold + 1).arg(config.folds);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace segue::ui
