// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_page.h"

#include "figure/training_plots.h"
#include "report/picture_run.h"
#include "ui/figures/plot_view.h"
#include "ui/forms/config_form.h"
#include "ui/forms/param_field.h"
#include "ui/pages/train/run_bar.h"
#include "ui/session/checks/training_check.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>

#include <cmath>

namespace segue::ui {

namespace {

constexpr int kFormWidth = 340;

/// The epoch of the last member whose validation loss is the lowest so far; 0 = not known.
std::int64_t bestSoFar(const std::vector<model::EpochRecord>& history)
{
    std::int64_t best = 0;
    double lowest = HUGE_VAL;
    for (const auto& record : history)
        if (record.member == history.back().member && record.validationLoss < lowest) {
            lowest = record.validationLoss;
            best = record.epoch;
        }
    return best;
}

/// "a, b and 3 more".
QString listed(const std::vector<std::string>& names)
{
    constexpr int kShown = 3;
    QStringList shown;
    for (std::size_t i = 0; i < names.size() && i < kShown; ++i) shown += QString::fromStdString(names[i]);
    const int more = int(names.size()) - kShown;
    return shown.join(QStringLiteral(", ")) +
           (more > 0 ? TrainPage::tr(" and %n more", nullptr, more) : QString());
}

/// Each note at the field it is about.
std::map<std::string_view, QString> notesByField(const experiment::TrainingNotes& notes, model::Preset preset)
{
    std::map<std::string_view, QString> byField;
    QStringList features;
    if (!notes.missingFeatures.empty())
        features +=
            TrainPage::tr("The data lack %1; the network does without.").arg(listed(notes.missingFeatures));
    if (!notes.constantFeatures.empty())
        features += TrainPage::tr("The same in the whole training part, so it tells the network nothing: %1.")
                        .arg(listed(notes.constantFeatures));
    if (!features.isEmpty()) byField["features"] = features.join(QLatin1Char(' '));
    if (notes.noArtists)
        byField["split_by"] = TrainPage::tr(
            "The data name no artist: the split is by album, so an artist may stand on both sides.");
    if (notes.shortAlbums > 0)
        byField["min_tracks"] = TrainPage::tr("%Ln album(s) of fewer than five tracks are left out.", nullptr,
                                              int(notes.shortAlbums));
    const bool byAlbum = preset == model::Preset::Album || preset == model::Preset::Order;
    const QString fewer =
        byAlbum ? TrainPage::tr("There are %1 training albums; a batch takes all of them.")
                : TrainPage::tr("There are %1 training transitions; a batch takes all of them.");
    if (notes.batchSize > 0) byField["batch_size"] = fewer.arg(count(notes.batchSize));
    return byField;
}

bool learntFromOtherData(const experiment::Run& earlier, const Dataset& dataset, const Outcome& outcome)
{
    if (outcome.run()) return earlier.dataHash != outcome.run()->dataHash;
    return dataset.table() && earlier.dataHash != dataset.table()->hash;
}

/// Losses on other data cannot be compared, so the curve's name says where the data are others.
plot::Phrase earlierName(const RunShelf::Entry& entry, const Dataset& dataset, const Outcome& outcome)
{
    const std::string number = std::to_string(entry.number);
    if (learntFromOtherData(*entry.run, dataset, outcome))
        return {SEGUE_TEXT("Plot", "Run %1 (other data)"), {number}};
    return {SEGUE_TEXT("Plot", "Run %1"), {number}};
}

QString stateOf(const Dataset& dataset, const Training& training, const Outcome& outcome)
{
    if (training.asked() == RunState::Pause) return TrainPage::tr("Training is paused.");
    if (training.isGoingOn()) return TrainPage::tr("Training goes on; the window stays yours.");
    if (outcome.dataProblem()) return TrainPage::tr("The training of a run whose data are not here.");
    if (outcome.run()) return TrainPage::tr("The run is on the Evaluate page.");
    if (dataset.table()) return TrainPage::tr("The test part stays sealed until evaluation.");
    return TrainPage::tr("Open a dataset to train on.");
}

QString megabytes(std::int64_t bytes)
{
    return TrainPage::tr("%1 MB").arg(count((bytes + 500000) / 1000000));
}

}  // namespace

TrainPage::TrainPage(Dataset& dataset, Choices& choices, Outcome& outcome, Training& training,
                     QWidget* parent)
    : Page(tr("Train"),
           tr("<p>Choose a preset, change what you like - what differs from the preset is bold - and start. "
              "The curves grow while the "
              "network learns: solid on the training part, dashed on the validation part. The test part "
              "stays sealed.</p>"
              "<p>Stop keeps the best network so far; Discard throws the run away, until Ctrl+Z brings it "
              "back. Every finished epoch is saved.</p>"),
           parent),
      m_dataset(dataset), m_choices(choices), m_outcome(outcome), m_training(training),
      m_form(new ConfigForm), m_estimate(new Text(TypeSize::Body, false, true)), m_loss(new PlotView),
      m_accuracy(new PlotView), m_smooth(new QCheckBox(tr("Smooth"))),
      m_logarithmic(new QCheckBox(tr("Log scale"))), m_check(new TrainingCheck(dataset, choices, this)),
      m_bar(new RunBar(dataset, choices, outcome, training))
{
    layOut();
    setEmpty(false);
    connect(m_form, &ConfigForm::configChanged, this, &TrainPage::takeForm);
    connect(m_form, &ConfigForm::problemChanged, this, &TrainPage::showCheck);
    connect(m_check, &TrainingCheck::changed, this, &TrainPage::showCheck);
    connect(&m_choices, &Choices::changed, this, &TrainPage::showChoices);
    connect(&m_dataset, &Dataset::changed, this, &TrainPage::showActivity);
    connect(&m_outcome, &Outcome::activityChanged, this, &TrainPage::showActivity);
    connect(&m_training, &Training::activityChanged, this, &TrainPage::showActivity);
    connect(&m_dataset, &Dataset::preparedChanged, this, &TrainPage::showEstimate);
    connect(&m_training, &Training::engineLoaded, this, &TrainPage::showEstimate);
    connect(&m_training, &Training::historyChanged, this, &TrainPage::showHistory);
    connect(&m_outcome, &Outcome::runChanged, this, &TrainPage::showHistory);
    connect(&m_outcome, &Outcome::runChanged, this, &TrainPage::showActivity);
    connect(&m_outcome.shelf(), &RunShelf::changed, this, &TrainPage::showHistory);
    for (auto* box : {m_smooth, m_logarithmic})
        connect(box, &QCheckBox::toggled, this, &TrainPage::showHistory);
    showChoices();
    showActivity();
    showHistory();
}

QWidget* TrainPage::makeForm()
{
    auto* card = new Card;
    card->setFixedWidth(kFormWidth);
    card->body()->addWidget(scrolled(m_form, tr("Parameters")), 1);
    m_estimate->setWordWrap(true);
    m_estimate->setToolTip(tr("Size of the network, time if every epoch is trained, memory"));
    m_estimate->setAccessibleName(tr("Size and time of this training"));
    card->body()->addWidget(m_estimate);
    return card;
}

QWidget* TrainPage::makeCurves()
{
    auto* curves = new Card(tr("Loss and accuracy"));
    m_smooth->setToolTip(tr("Raw values faint, a moving average bold over them"));
    m_logarithmic->setToolTip(tr("Logarithmic loss axis"));
    curves->addHeadingWidget(m_smooth);
    curves->addHeadingWidget(m_logarithmic);
    m_loss->setEmptyText(tr("The loss of every epoch appears here once training starts."));
    m_accuracy->setEmptyText(tr("What the network gets right, epoch by epoch."));
    m_loss->setAccessibleName(tr("Loss by epoch"));
    m_accuracy->setAccessibleName(tr("Accuracy by epoch"));
    // One figure of two panes over one axis of epochs: the lower one has its title, the upper one the legend.
    m_loss->setParts({.title = false, .xTitle = false});
    m_accuracy->setParts({.title = false, .legend = false});
    m_loss->shareX(*m_accuracy);
    m_accuracy->setMinimumHeight(16 * kGrid);
    curves->body()->setSpacing(0);
    curves->body()->addWidget(m_loss, 3);
    curves->body()->addWidget(m_accuracy, 2);
    return curves;
}

void TrainPage::layOut()
{
    auto* right = new QVBoxLayout;
    right->setSpacing(2 * kGrid);
    right->addWidget(makeCurves(), 1);
    right->addWidget(m_bar);
    auto* layout = new QHBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(makeForm());
    layout->addLayout(right, 1);
}

void TrainPage::start() { m_bar->start(); }

void TrainPage::takeForm(const QString& parameter)
{
    Setup setup = m_choices.setup();
    setup.config = m_form->config();
    m_choices.choose(
        setup,
        parameter.isEmpty() ? tr("reset a parameter") : stepName(setup.config, parameter.toStdString()),
        parameter);
    showCheck();
}

void TrainPage::showChoices()
{
    if (!(m_form->config() == m_choices.setup().config)) m_form->setConfig(m_choices.setup().config);
    showCheck();
}

void TrainPage::showCheck()
{
    const QString problem = m_form->problem();
    const auto& met = m_check->problem();
    m_bar->setFormProblem(problem.isEmpty() && met ? describe(*met) : problem);
    m_form->setNotes(notesByField(m_check->notes(), m_choices.setup().config.preset));
    showEstimate();
}

void TrainPage::showEstimate()
{
    if (!m_training.isGoingOn() && !m_form->problem().isEmpty())
        return m_estimate->setText(tr("Size and time are known once every field is right."));
    const auto estimate = m_training.estimate();
    if (!estimate)
        return m_estimate->setText(
            m_dataset.prepared() ? QString() : tr("Size and time are known once a dataset is open."));
    const auto& config = m_training.isGoingOn() ? m_training.config() : m_choices.setup().config;
    const double seconds = estimate->epochSeconds * double(config.epochs);
    m_estimate->setText(tr("%1 parameters · %2 · %3")
                            .arg(count(estimate->parameters), duration(seconds), megabytes(estimate->bytes)));
}

void TrainPage::showHistory()
{
    const auto& history = m_training.history();
    const auto& config =
        m_training.isGoingOn() || !m_outcome.run() ? m_training.config() : m_outcome.run()->config;
    plot::HistoryOptions options;
    // Without patience the last epoch is kept, so none is marked while it is not the last.
    if (m_outcome.run())
        options.bestEpoch = m_outcome.run()->bestEpoch;
    else if (config.patience > 0)
        options.bestEpoch = bestSoFar(history);
    options.patience = config.patience;
    options.orders = model::scoresOrders(config);
    options.smooth = m_smooth->isChecked();
    for (const auto& entry : m_outcome.shelf().entries())
        if (entry.shown && entry.run != m_outcome.run())
            options.earlier.push_back(
                {earlierName(entry, m_dataset, m_outcome), entry.role, &entry.run->history});
    const QString comment =
        m_outcome.run() ? QString::fromStdString(report::runComment(*m_outcome.run())) : QString();
    for (auto* plot : {m_loss, m_accuracy}) plot->setComment(comment);
    m_accuracy->setPlot(history.empty() ? plot::Plot() : plot::accuracyHistoryPlot(history, options));
    options.logarithmic = m_logarithmic->isChecked();
    m_loss->setPlot(history.empty() ? plot::Plot() : plot::lossPlot(history, options));
}

void TrainPage::showActivity()
{
    m_form->setLocked(m_training.isGoingOn(), tr("Parameters are locked while a training goes on."));
    setState(stateOf(m_dataset, m_training, m_outcome));
    showEstimate();
}

}  // namespace segue::ui
