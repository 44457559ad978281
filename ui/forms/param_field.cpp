// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/param_field.h"

#include "network/config_table.h"
#include "ui/forms/number_box.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <array>

namespace segue::ui {

namespace {

constexpr int kEditorWidth = 16 * kGrid;

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

class QuietComboBox : public QComboBox {
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString valueText(const ParamInfo& info, const ParamValue& value)
{
    if (const auto* on = std::get_if<bool>(&value)) return *on ? ParamField::tr("on") : ParamField::tr("off");
    return info.kind == ParamKind::Choice ? choiceLabel(std::get<std::string>(value))
                                          : numberText(info, value);
}

}  // namespace

QString choiceLabel(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 32> labels{{
        {"lstm", QT_TRANSLATE_NOOP("ParamChoice", "LSTM")},
        {"gru", QT_TRANSLATE_NOOP("ParamChoice", "GRU")},
        {"sgd", QT_TRANSLATE_NOOP("ParamChoice", "SGD")},
        {"adam", QT_TRANSLATE_NOOP("ParamChoice", "Adam")},
        {"adamw", QT_TRANSLATE_NOOP("ParamChoice", "AdamW")},
        {"report", QT_TRANSLATE_NOOP("ParamChoice", "Report")},
        {"standard", QT_TRANSLATE_NOOP("ParamChoice", "Standard")},
        {"album", QT_TRANSLATE_NOOP("ParamChoice", "Album")},
        {"order", QT_TRANSLATE_NOOP("ParamChoice", "Order")},
        {"constant", QT_TRANSLATE_NOOP("ParamChoice", "Constant")},
        {"cosine", QT_TRANSLATE_NOOP("ParamChoice", "Cosine")},
        {"plateau", QT_TRANSLATE_NOOP("ParamChoice", "Plateau")},
        {"quantile", QT_TRANSLATE_NOOP("ParamChoice", "By quantile")},
        {"time", QT_TRANSLATE_NOOP("ParamChoice", "By time")},
        {"artist", QT_TRANSLATE_NOOP("ParamChoice", "Artist")},
        {"left_out", QT_TRANSLATE_NOOP("ParamChoice", "Left out")},
        {"sorted_by_id", QT_TRANSLATE_NOOP("ParamChoice", "Sorted by id")},
        {"train", QT_TRANSLATE_NOOP("ParamChoice", "Training part")},
        {"everything", QT_TRANSLATE_NOOP("ParamChoice", "All (leaks)")},
        {"fast", QT_TRANSLATE_NOOP("ParamChoice", "Fast")},
        {"reference", QT_TRANSLATE_NOOP("ParamChoice", "Reference")},
        {"none", QT_TRANSLATE_NOOP("ParamChoice", "None")},
        {"sum", QT_TRANSLATE_NOOP("ParamChoice", "Sum")},
        {"mean", QT_TRANSLATE_NOOP("ParamChoice", "Mean")},
        {"down", QT_TRANSLATE_NOOP("ParamChoice", "Down")},
        {"all", QT_TRANSLATE_NOOP("ParamChoice", "All")},
        {"shuffled", QT_TRANSLATE_NOOP("ParamChoice", "Shuffled")},
        {"dense", QT_TRANSLATE_NOOP("ParamChoice", "Dense")},
        {"same", QT_TRANSLATE_NOOP("ParamChoice", "Same")},
        {"tanh", QT_TRANSLATE_NOOP("ParamChoice", "tanh")},
        {"relu", QT_TRANSLATE_NOOP("ParamChoice", "ReLU")},
        {"sigmoid", QT_TRANSLATE_NOOP("ParamChoice", "Sigmoid")},
    }};
    for (const auto& [key, label] : labels)
        if (key == name) return translated("ParamChoice", label);
    return utf8(name);
}

QString stepName(const model::Config& config, std::string_view parameter)
{
    const auto* spec = findParam(model::configTable(), parameter);
    return spec ? QStringLiteral("%1: %2").arg(translated("Param", std::string(spec->info.label)),
                                               valueText(spec->info, spec->get(config)))
                : utf8(parameter);
}

ParamField::ParamField(const ParamInfo& info, QWidget* parent)
    : QWidget(parent), m_info(info), m_label(new QLabel(translated("Param", std::string(info.label)))),
      m_problem(new QLabel), m_editor(makeEditor()), m_reset(new QToolButton)
{
    setToolTip(help());
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true);
    m_editor->setFixedWidth(kEditorWidth);
    m_editor->setAccessibleName(m_label->text());
    m_editor->setAccessibleDescription(help());
    m_editor->installEventFilter(this);
    m_editor->setObjectName(utf8(info.name));
    m_reset->setText(QStringLiteral("↺"));
    m_reset->setAutoRaise(true);
    m_reset->setAccessibleName(tr("Reset %1").arg(m_label->text()));
    m_reset->setFixedWidth(3 * kGrid);
    auto policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    connect(m_reset, &QToolButton::clicked, this, &ParamField::reset);
    m_problem->setWordWrap(true);
    m_problem->setFont(ui::font(TypeSize::Small));
    m_problem->hide();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid / 2);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_reset, 0, 1);
    layout->addWidget(m_editor, 0, 2);
    layout->addWidget(m_problem, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
}

QWidget* ParamField::makeEditor()
{
    if (m_info.kind == ParamKind::Choice) return makeChoiceEditor();
    if (m_info.kind != ParamKind::Switch) return makeNumberEditor();
    auto* box = new QCheckBox;
    connect(box, &QCheckBox::toggled, this,
            [this](bool on) { take(on ? QStringLiteral("true") : QStringLiteral("false")); });
    return box;
}

QWidget* ParamField::makeNumberEditor()
{
    auto* box = new NumberBox(m_info);
    connect(box, &NumberBox::typed, this, [this, box] {
        const auto value = box->read();
        take(value ? QString::fromStdString(paramText(*value)) : box->text());
    });
    return box;
}

QWidget* ParamField::makeChoiceEditor()
{
    auto* box = new QuietComboBox;
    box->setFocusPolicy(Qt::StrongFocus);
    for (const auto name : m_info.choices) box->addItem(choiceLabel(name), utf8(name));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { take(box->currentData().toString()); });
    return box;
}

void ParamField::take(const QString& text)
{
    if (m_showing) return;
    const bool parsed = bool(parseParam(m_info, text.toStdString()));
    m_typingProblem = parsed ? QString() : tr("Needs %1.").arg(rangeText(m_info));
    setProblem(m_typingProblem);
    if (parsed) Q_EMIT edited(text);
    showReset();
    Q_EMIT typingChanged();
}

void ParamField::setValue(const ParamValue& value, const ParamValue& standard)
{
    const QScopedValueRollback showing(m_showing, true);
    const QString text = QString::fromStdString(paramText(value));
    if (auto* box = qobject_cast<QCheckBox*>(m_editor)) box->setChecked(text == QLatin1String("true"));
    if (auto* combo = qobject_cast<QComboBox*>(m_editor)) combo->setCurrentIndex(combo->findData(text));
    if (auto* box = qobject_cast<NumberBox*>(m_editor);
        box && (m_value != value || m_typingProblem.isEmpty() || !m_editor->isEnabled())) {
        box->show(value);
        m_typingProblem.clear();  // what was typed stays until the value is another one
    }
    m_value = value;
    m_standard = standard;
    if (m_editor->isEnabled()) setToolTip(help());
    m_editor->setToolTip(toolTip());
    m_label->setFont(ui::font(TypeSize::Body, isChanged()));
    showReset();
}

bool ParamField::isChanged() const { return m_value != m_standard && m_info.name != "preset"; }

void ParamField::showReset()
{
    const bool mistyped = !m_typingProblem.isEmpty();
    m_reset->setVisible((mistyped || isChanged()) && m_editor->isEnabled());
    m_reset->setToolTip(
        tr("Back to %1")
            .arg(valueText(m_info, mistyped ? qobject_cast<NumberBox*>(m_editor)->before() : m_standard)));
}

/// First what was typed amiss, then what differs from the preset.
void ParamField::reset()
{
    if (m_typingProblem.isEmpty()) return Q_EMIT resetWanted();
    qobject_cast<NumberBox*>(m_editor)->restore();
}

void ParamField::setProblem(const QString& problem)
{
    if (auto* box = qobject_cast<NumberBox*>(m_editor)) box->setWrong(!problem.isEmpty());
    const QString text = problem.isEmpty() ? m_note : problem;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_wrong = !problem.isEmpty();
    colourProblem();
    m_editor->setAccessibleDescription(text.isEmpty() ? toolTip() : text);
}

void ParamField::colourProblem()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_wrong ? Theme::current().error : Theme::current().mutedText);
    m_problem->setPalette(colours);
}

void ParamField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        colourProblem();
}

void ParamField::setNote(const QString& note) { m_note = note; }

void ParamField::lock(const QString& reason)
{
    m_editor->setEnabled(reason.isEmpty());
    m_reset->setEnabled(reason.isEmpty());
    setToolTip(reason.isEmpty() ? help() : reason);
    m_editor->setToolTip(toolTip());
}

/// What it is, then what it may be and what the preset says: "1 to 100,000; in the preset: 60".
QString ParamField::help() const
{
    const QString what = translated("Param", std::string(m_info.help));
    // Before the first value is shown, the standard is not known.
    const bool unknown = m_info.kind != ParamKind::Switch && std::holds_alternative<bool>(m_standard);
    if (unknown || m_info.name == "preset") return what;
    const QString standard = valueText(m_info, m_standard);
    const bool number = m_info.kind == ParamKind::Integer || m_info.kind == ParamKind::Real;
    const QString unit =
        m_info.unit.empty() ? QString() : QLatin1Char(' ') + translated("Param", std::string(m_info.unit));
    const QString limits = number ? tr("%1; in the preset: %2").arg(rangeText(m_info) + unit, standard)
                                  : tr("In the preset: %1").arg(standard);
    return what + QLatin1Char('\n') + limits;
}

/// Whoever comes with the keyboard is told what a pointer would be told.
bool ParamField::eventFilter(QObject* watched, QEvent* event)
{
    const auto reason =
        event->type() == QEvent::FocusIn ? static_cast<QFocusEvent*>(event)->reason() : Qt::OtherFocusReason;
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        // Later: coming of the focus puts a tip away.
        QTimer::singleShot(0, m_editor, [this] {
            if (m_editor->hasFocus())
                QToolTip::showText(m_editor->mapToGlobal(QPoint(0, m_editor->height() - kGrid)), toolTip(),
                                   m_editor);
        });
    return QWidget::eventFilter(watched, event);
}

}  // namespace segue::ui
