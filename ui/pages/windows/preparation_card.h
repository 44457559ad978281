// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/dataset.h"
#include "ui/widgets/basics.h"

#include <map>
#include <string_view>

namespace segue::ui {

class ParamField;

/// How a dataset becomes samples, to see and to change: windows, running features, ties, scaling, features,
/// split and folds. The fields are the configuration's own; every change is one undoable step.
class PreparationCard : public Card {
    Q_OBJECT
public:
    PreparationCard(Dataset& dataset, Choices& choices, QWidget* parent = nullptr);
    /// "by quantile, running sums, scaled 0 to 1, split 80/20 by album".
    static QString sentence(const model::Config& config);

private:
    void addField(QVBoxLayout& layout, std::string_view name);
    void showChoices();
    void tellMistyped();
    void choose(const model::Config& config, std::string_view name);

    Dataset& m_dataset;
    Choices& m_choices;
    std::map<std::string_view, ParamField*> m_fields;
};

}  // namespace segue::ui
