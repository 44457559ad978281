// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/order_numbers.h"

#include "ui/words/order_panel_words.h"

#include <QCoreApplication>

#include <cmath>

namespace segue::ui {

namespace {

struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(OrderNumbers)
};

struct Row {
    QString feature, statistic;
    order::Tested tested;
    int decimals = 3;
};

void addFeature(std::vector<Row>& rows, const order::FeaturePanels& feature)
{
    const QString name = toQString(feature.name);
    const auto add = [&](const QString& statistic, const order::Tested& tested) {
        rows.push_back({name, statistic, tested});
    };
    rows.push_back({name, Numbers::tr("turning points"), feature.contour.tested, 0});
    rows.push_back({name, Numbers::tr("ascents"), feature.contour.testedAscents, 0});
    for (std::size_t lag = 0; lag < feature.coherence.size(); ++lag)
        add(Numbers::tr("coherence, %1 apart").arg(lag + 1), feature.coherence[lag]);
    for (std::size_t place = 0; place < feature.position.size(); ++place)
        add(Numbers::tr("mean, %1").arg(placeLabel(place)), feature.position[place]);
    add(Numbers::tr("slope, first to last"), feature.slope);
    rows.push_back({name, Numbers::tr("Kendall's S"), feature.trend.s, 0});
    add(Numbers::tr("Spearman's rho"), feature.trend.rho);
    add(Numbers::tr("spread of Kendall's S"), feature.trend.spread);
    add(Numbers::tr("information of the last direction, bits"), feature.chain.information);
}

}  // namespace

OrderNumbers orderNumbers(const order::OrderAnswer& answer)
{
    auto rows = std::make_shared<std::vector<Row>>();
    for (const auto& feature : answer.panels.features) addFeature(*rows, feature);
    const auto at = [rows](int row) -> const Row& { return (*rows)[std::size_t(row)]; };
    using Number = double order::Tested::*;
    const auto number = [at](const QString& title, const QString& help, Number member,
                             bool probability = false) {
        const auto value = [at, member](int row) {
            const auto& tested = at(row).tested;
            return tested.n > 0 ? tested.*member : std::nan("");
        };
        return TableColumn{
            .title = title,
            .help = help,
            .value = value,
            .decimals = 3,
            .decimalsAt = [at, probability](int row) { return probability ? 3 : at(row).decimals; }};
    };
    OrderNumbers numbers{.rows = int(rows->size())};
    numbers.columns = {
        {.title = Numbers::tr("Feature"), .text = [at](int row) { return at(row).feature; }},
        {.title = Numbers::tr("Statistic"), .text = [at](int row) { return at(row).statistic; }},
        {.title = Numbers::tr("n"),
         .help = Numbers::tr("Albums, or pairs of directions, that it is computed from"),
         .value = [at](int row) { return double(at(row).tested.n); }},
        number(Numbers::tr("Value"), Numbers::tr("Of the order as it is"), &order::Tested::value),
        number(Numbers::tr("Random orders"), Numbers::tr("Their mean"), &order::Tested::expected),
        number(Numbers::tr("95 % from"), Numbers::tr("Of random orders"), &order::Tested::low),
        number(Numbers::tr("95 % to"), Numbers::tr("Of random orders"), &order::Tested::high),
        number(Numbers::tr("p"), Numbers::tr("Of this number alone, two-sided"), &order::Tested::p, true),
        number(Numbers::tr("p of the panel"),
               Numbers::tr("Counts that all numbers of the panel are looked at, by the largest of them"),
               &order::Tested::pFamily, true)};
    return numbers;
}

}  // namespace segue::ui
