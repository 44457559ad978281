// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/checks/leak_meter.h"

#include "run/order_run.h"
#include "ui/session/dataset.h"

#include <tuple>
#include <utility>

namespace segue::ui {

namespace {

bool same(const features::SplitOptions& a, const features::SplitOptions& b)
{
    const auto all = [](const features::SplitOptions& o) {
        return std::tie(o.by, o.order, o.testShare, o.validationShare, o.folds, o.fold, o.seed);
    };
    return all(a) == all(b);
}

Result<LeakMeter::Measured> measureSplit(std::shared_ptr<const data::Albums> albums,
                                         const features::SplitOptions& options, const RunControl& control)
{
    const auto split = features::splitAlbums(*albums, options);
    if (!split) return split.error();
    std::vector<std::uint32_t> train, test;
    for (std::uint32_t a = 0; a < split->part.size(); ++a)
        (split->part[a] == features::Part::Test ? test : train).push_back(a);
    LeakMeter::Measured measured{
        std::move(albums), {}, std::int64_t(train.size()), std::int64_t(test.size())};
    measured.leakage = data::measureLeakage(*measured.albums, train, test, control);
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled};
    return measured;
}

}  // namespace

LeakMeter::LeakMeter(const Dataset& dataset, const Choices& choices, QObject* parent)
    : QObject(parent), m_dataset(dataset), m_choices(choices),
      m_job([this](Result<Measured> measured) { take(std::move(measured)); })
{
    connect(&m_dataset, &Dataset::preparedChanged, this, &LeakMeter::lookForChange);
    connect(&m_choices, &Choices::changed, this, &LeakMeter::lookForChange);
    lookForChange();
}

void LeakMeter::lookForChange()
{
    const auto albums = m_dataset.prepared() ? m_dataset.prepared()->cleaned.albums : nullptr;
    const auto& config = m_choices.setup().config;
    const auto split = model::splitOptions(albums ? experiment::configFor(config, *albums) : config);
    if (albums == m_albums && same(split, m_split)) return;
    m_albums = albums;
    m_split = split;
    m_measured = nullptr;
    m_problem.reset();
    if (albums)
        m_job.ask(
            [albums, split](const RunControl& control) { return measureSplit(albums, split, control); });
    else
        m_job.ask({});
    Q_EMIT changed();
}

void LeakMeter::take(Result<Measured> measured)
{
    if (measured)
        m_measured = std::make_shared<const Measured>(std::move(*measured));
    else
        m_problem = measured.error();
    Q_EMIT changed();
}

}  // namespace segue::ui
