// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/param_field.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

#include <array>

namespace segue::ui {

namespace {

constexpr int kEditorWidth = 16 * kGrid;

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// A spin box that leaves the mouse wheel to the form it stands in.
class QuietSpinBox : public QSpinBox {
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

class QuietComboBox : public QComboBox {
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

QString choiceLabel(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 31> labels{{
        {"lstm", QT_TRANSLATE_NOOP("ParamChoice", "LSTM")},           {"gru", QT_TRANSLATE_NOOP("ParamChoice", "GRU")},
        {"sgd", QT_TRANSLATE_NOOP("ParamChoice", "SGD")},             {"adam", QT_TRANSLATE_NOOP("ParamChoice", "Adam")},
        {"adamw", QT_TRANSLATE_NOOP("ParamChoice", "AdamW")},         {"report", QT_TRANSLATE_NOOP("ParamChoice", "Report")},
        {"standard", QT_TRANSLATE_NOOP("ParamChoice", "Standard")},   {"album", QT_TRANSLATE_NOOP("ParamChoice", "Album")},
        {"constant", QT_TRANSLATE_NOOP("ParamChoice", "Constant")},   {"cosine", QT_TRANSLATE_NOOP("ParamChoice", "Cosine")},
        {"plateau", QT_TRANSLATE_NOOP("ParamChoice", "Plateau")},     {"quantile", QT_TRANSLATE_NOOP("ParamChoice", "By quantile")},
        {"time", QT_TRANSLATE_NOOP("ParamChoice", "By time")},        {"artist", QT_TRANSLATE_NOOP("ParamChoice", "Artist")},
        {"left_out", QT_TRANSLATE_NOOP("ParamChoice", "Left out")},   {"sorted_by_id", QT_TRANSLATE_NOOP("ParamChoice", "Sorted by id")},
        {"train", QT_TRANSLATE_NOOP("ParamChoice", "Training part")}, {"everything", QT_TRANSLATE_NOOP("ParamChoice", "Everything (leaks)")},
        {"fast", QT_TRANSLATE_NOOP("ParamChoice", "Fast")},           {"reference", QT_TRANSLATE_NOOP("ParamChoice", "Reference")},
        {"none", QT_TRANSLATE_NOOP("ParamChoice", "None")},           {"sum", QT_TRANSLATE_NOOP("ParamChoice", "Sum")},
        {"mean", QT_TRANSLATE_NOOP("ParamChoice", "Mean")},           {"down", QT_TRANSLATE_NOOP("ParamChoice", "Down")},
        {"all", QT_TRANSLATE_NOOP("ParamChoice", "All")},             {"shuffled", QT_TRANSLATE_NOOP("ParamChoice", "Shuffled")},
        {"dense", QT_TRANSLATE_NOOP("ParamChoice", "Dense")},         {"same", QT_TRANSLATE_NOOP("ParamChoice", "Same")},
        {"tanh", QT_TRANSLATE_NOOP("ParamChoice", "tanh")},           {"relu", QT_TRANSLATE_NOOP("ParamChoice", "ReLU")},
        {"sigmoid", QT_TRANSLATE_NOOP("ParamChoice", "Sigmoid")},
    }};
    for (const auto& [key, label] : labels)
        if (key == name) return translated("ParamChoice", label);
    return utf8(name);
}

ParamField::ParamField(const ParamInfo& info, QWidget* parent)
    : QWidget(parent), m_info(info), m_label(new QLabel(translated("Param", std::string(info.label)))), m_problem(new QLabel),
      m_editor(makeEditor()), m_reset(new QToolButton)
{
    const QString help = translated("Param", std::string(info.help));
    setToolTip(help);
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true);
    m_editor->setFixedWidth(kEditorWidth);
    m_editor->setAccessibleName(m_label->text());
    m_editor->setAccessibleDescription(help);
    m_editor->setObjectName(utf8(info.name));
    m_reset->setText(QStringLiteral("↺"));
    m_reset->setAutoRaise(true);
    m_reset->setAccessibleName(tr("Reset %1").arg(m_label->text()));
    m_reset->setFixedWidth(3 * kGrid);
    auto policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    connect(m_reset, &QToolButton::clicked, this, &ParamField::resetWanted);
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
    connect(box, &QCheckBox::toggled, this, [this](bool on) { take(on ? QStringLiteral("true") : QStringLiteral("false")); });
    return box;
}

QWidget* ParamField::makeNumberEditor()
{
    if (m_info.kind == ParamKind::Integer) {
        auto* box = new QuietSpinBox;
        box->setRange(int(m_info.min), int(m_info.max));
        box->setGroupSeparatorShown(true);
        box->setAlignment(Qt::AlignRight);
        box->setFocusPolicy(Qt::StrongFocus);
        if (!m_info.unit.empty()) box->setSuffix(QStringLiteral(" ") + translated("Param", std::string(m_info.unit)));
        connect(box, &QSpinBox::valueChanged, this, [this](int value) { take(QString::number(value)); });
        return box;
    }
    auto* line = new QLineEdit;
    line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::textEdited, this, &ParamField::take);
    return line;
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
    const QString plain = text.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    const auto parsed = parseParam(m_info, plain.toStdString());
    m_typingProblem = parsed ? QString() : tr("Needs %1.").arg(utf8(paramRange(m_info)));
    setProblem(m_typingProblem);
    if (parsed) Q_EMIT edited(plain);
    Q_EMIT typingChanged();
}

void ParamField::setValue(const ParamValue& value, const ParamValue& standard)
{
    const QScopedValueRollback showing(m_showing, true);
    const QString text = QString::fromStdString(paramText(value));
    if (auto* box = qobject_cast<QCheckBox*>(m_editor)) box->setChecked(text == QLatin1String("true"));
    if (auto* spin = qobject_cast<QSpinBox*>(m_editor)) spin->setValue(int(std::get<std::int64_t>(value)));
    if (auto* combo = qobject_cast<QComboBox*>(m_editor)) combo->setCurrentIndex(combo->findData(text));
    if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        const auto shown = parseParam(m_info, line->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toStdString());
        if (!shown || *shown != value) line->setText(text);  // "0.10" stays while it is being typed
        m_typingProblem.clear();
    }
    const bool changed = value != standard && m_info.name != "preset";
    m_label->setFont(ui::font(TypeSize::Body, changed));
    m_reset->setVisible(changed && m_editor->isEnabled());
    m_reset->setToolTip(tr("Back to %1").arg(QString::fromStdString(paramText(standard))));
}

void ParamField::setProblem(const QString& problem)
{
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
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) colourProblem();
}

void ParamField::setNote(const QString& note) { m_note = note; }

void ParamField::lock(const QString& reason)
{
    m_editor->setEnabled(reason.isEmpty());
    m_reset->setEnabled(reason.isEmpty());
    const QString help = translated("Param", std::string(m_info.help));
    setToolTip(reason.isEmpty() ? help : reason);
    m_editor->setToolTip(toolTip());
}

}  // namespace segue::ui
