// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/config_form.h"

#include "network/config_table.h"
#include "ui/forms/param_field.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace segue::ui {

namespace {

QString keyOf(std::string_view name) { return QString::fromUtf8(name.data(), qsizetype(name.size())); }

}  // namespace

QString idleReason(std::string_view name, const model::Config& config)
{
    if (name == "momentum" && config.optimizer != model::Optimizer::Sgd)
        return ConfigForm::tr("Only SGD has a momentum of its own.");
    if (name == "fold" && config.folds < 2)
        return ConfigForm::tr("There are no folds: the split is by share.");
    if (name == "test_share" && config.folds >= 2)
        return ConfigForm::tr("With folds, the test part is one fold.");
    if (name == "patience" && config.validationShare <= 0)
        return ConfigForm::tr("Without a validation part there is nothing to be patient about.");
    return {};
}

class ConfigForm::Private {
public:
    struct Group {
        QToolButton* header;
        std::vector<ParamField*> folded;  ///< the fields that only an open group shows, or a note
        std::string_view name;
        bool open = false;
    };

    model::Config config;
    std::map<std::string_view, ParamField*> fields;
    std::vector<Group> groups;
    QString lockReason;

    void refresh();
    void fold(Group& group, bool open);
    void addGroup(ConfigForm& form, QVBoxLayout& layout, std::string_view name);
    void addField(ConfigForm& form, QVBoxLayout& layout, const ParamSpec<model::Config>& spec);
    QString typingProblem() const;
};

void ConfigForm::Private::refresh()
{
    const model::Config standard = model::presetConfig(config.preset);
    const auto valid = model::validate(config);
    for (const auto& spec : model::configTable()) {
        auto* field = fields.at(spec.info.name);
        field->lock(lockReason.isEmpty() ? idleReason(spec.info.name, config) : lockReason);
        field->setValue(spec.get(config), spec.get(standard));
        const bool wrong = !valid && valid.error().column == spec.info.name;
        field->setProblem(wrong ? describe(valid.error()) : field->typingProblem());
        if (wrong)
            for (auto& group : groups)
                if (group.name == spec.info.group && !group.open) fold(group, true);
    }
}

void ConfigForm::Private::fold(Group& group, bool open)
{
    group.open = open;
    group.header->setChecked(open);
    group.header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    for (auto* field : group.folded)
        field->setVisible(open || field->hasNote() || !field->typingProblem().isEmpty());
}

void ConfigForm::Private::addField(ConfigForm& form, QVBoxLayout& layout,
                                   const ParamSpec<model::Config>& spec)
{
    auto* field = new ParamField(spec.info);
    const std::string_view name = spec.info.name;
    fields[name] = field;
    layout.addWidget(field);
    connect(field, &ParamField::edited, &form, [this, &form, name](const QString& text) {
        if (!model::setParam(config, name, text.toStdString())) return;
        refresh();
        Q_EMIT form.configChanged(keyOf(name));
    });
    connect(field, &ParamField::typingChanged, &form, &ConfigForm::problemChanged);
    connect(field, &ParamField::resetWanted, &form, [this, &form, &spec] {
        spec.set(config, spec.get(model::presetConfig(config.preset)));
        refresh();
        Q_EMIT form.configChanged({});
    });
}

void ConfigForm::Private::addGroup(ConfigForm& form, QVBoxLayout& layout, std::string_view name)
{
    auto* header = new QToolButton;
    header->setText(translated("ParamGroup", std::string(name)));
    header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    header->setAutoRaise(true);
    header->setCheckable(true);
    header->setFont(ui::font(TypeSize::Section, true));
    header->setAccessibleName(header->text());
    header->setToolTip(ConfigForm::tr("Show or fold the finer parameters"));
    if (!groups.empty()) layout.addSpacing(kGrid);
    layout.addWidget(header);
    Group group{header, {}, name};
    for (const bool essential : {true, false})
        for (const auto& spec : model::configTable()) {
            if (spec.info.group != name || spec.info.essential != essential) continue;
            addField(form, layout, spec);
            if (!essential) group.folded.push_back(fields.at(spec.info.name));
        }
    groups.push_back(group);
    const std::size_t index = groups.size() - 1;
    connect(header, &QToolButton::clicked, &form, [this, index](bool open) { fold(groups[index], open); });
}

QString ConfigForm::Private::typingProblem() const
{
    for (const auto& [name, field] : fields)
        if (!field->typingProblem().isEmpty())
            return QStringLiteral("%1: %2").arg(translated("Param", std::string(field->info().label)),
                                                field->typingProblem());
    return {};
}

ConfigForm::ConfigForm(QWidget* parent) : QWidget(parent), m_private(std::make_unique<Private>())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, kGrid, 0);
    layout->setSpacing(kGrid - 2);
    std::vector<std::string_view> names;
    for (const auto& spec : model::configTable())
        if (std::ranges::find(names, spec.info.group) == names.end()) names.push_back(spec.info.group);
    for (const auto name : names) m_private->addGroup(*this, *layout, name);
    layout->addStretch();
    for (auto& group : m_private->groups) m_private->fold(group, false);
    m_private->refresh();
}

ConfigForm::~ConfigForm() = default;

const model::Config& ConfigForm::config() const { return m_private->config; }

void ConfigForm::setConfig(const model::Config& config)
{
    m_private->config = config;
    m_private->refresh();
    Q_EMIT problemChanged();
}

QString ConfigForm::problem() const
{
    const QString typing = m_private->typingProblem();
    if (!typing.isEmpty()) return typing;
    const auto valid = model::validate(m_private->config);
    return valid ? QString() : describe(valid.error());
}

void ConfigForm::setNotes(const std::map<std::string_view, QString>& notes)
{
    for (const auto& [name, field] : m_private->fields) {
        const auto note = notes.find(name);
        field->setNote(note == notes.end() ? QString() : note->second);
    }
    m_private->refresh();
    for (auto& group : m_private->groups) m_private->fold(group, group.open);
}

void ConfigForm::setLocked(bool locked, const QString& reason)
{
    m_private->lockReason = locked ? reason : QString();
    m_private->refresh();
}

}  // namespace segue::ui
