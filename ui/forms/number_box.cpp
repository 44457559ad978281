// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_box.h"

#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace segue::ui {

namespace {

const QChar kMinus(0x2212);
constexpr int kTextMargins = 6;  // px that a line edit keeps beside its text, and its cursor

double asDouble(const ParamValue& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return double(*whole);
    const auto* real = std::get_if<double>(&value);
    return real ? *real : 0;
}

ParamValue asValue(const ParamInfo& info, double number)
{
    return info.kind == ParamKind::Integer ? ParamValue(std::int64_t(std::llround(number)))
                                           : ParamValue(number);
}

/// The marks between thousands taken out where they stand as such: "1,500", "42 403".
QString withoutGroups(QString text, const QString& mark)
{
    text.remove(QRegularExpression(QStringLiteral("(?<=\\d)\\s(?=\\d)")));
    const QString sign = QRegularExpression::escape(mark);
    const QRegularExpression grouped(QStringLiteral("^-?\\d{1,3}(%1\\d{3})+$").arg(sign));
    return grouped.match(text).hasMatch() ? text.remove(mark) : text;
}

}  // namespace

QString numberText(const ParamValue& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return QLocale().toString(qlonglong(*whole));
    QString text = QString::fromStdString(paramText(value));
    if (!std::holds_alternative<double>(value)) return text;
    text.replace(QLatin1String("e-0"), QLatin1String("e-"));
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint()).replace(QLatin1Char('-'), kMinus);
}

QString leastLabel(const ParamInfo& info)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 8> labels{{
        {"last_hidden_size", QT_TRANSLATE_NOOP("Param", "As the others")},
        {"last_dropout", QT_TRANSLATE_NOOP("Param", "As the others")},
        {"dense_size", QT_TRANSLATE_NOOP("Param", "None")},
        {"weight_average", QT_TRANSLATE_NOOP("Param", "Off")},
        {"gradient_clip", QT_TRANSLATE_NOOP("Param", "Off")},
        {"patience", QT_TRANSLATE_NOOP("Param", "Off")},
        {"max_tracks", QT_TRANSLATE_NOOP("Param", "No maximum")},
        {"folds", QT_TRANSLATE_NOOP("Param", "None")},
    }};
    for (const auto& [name, label] : labels)
        if (name == info.name) return translated("Param", label);
    return {};
}

QString numberText(const ParamInfo& info, const ParamValue& value)
{
    if (const QString least = leastLabel(info); !least.isEmpty() && asDouble(value) == info.min) return least;
    return info.unit.empty()
               ? numberText(value)
               : numberText(value) + QLatin1Char(' ') + translated("Param", std::string(info.unit));
}

std::string plainNumber(const ParamInfo& info, const QString& typed)
{
    QString text = typed.trimmed().replace(kMinus, QLatin1Char('-'));
    if (info.kind == ParamKind::Integer) return withoutGroups(text, QLocale().groupSeparator()).toStdString();
    text.replace(QLocale().decimalPoint(), QLatin1String(".")).replace(QLatin1Char(','), QLatin1Char('.'));
    return text.toStdString();
}

QString rangeText(const ParamInfo& info)
{
    return NumberBox::tr("%1 to %2")
        .arg(numberText(asValue(info, info.min)), numberText(asValue(info, info.max)));
}

NumberBox::NumberBox(const ParamInfo& info, QWidget* parent)
    : QAbstractSpinBox(parent), m_info(info), m_value(asValue(info, info.min))
{
    m_least = leastLabel(info);
    if (!info.unit.empty()) m_unit = QLatin1Char(' ') + translated("Param", std::string(info.unit));
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    if (info.kind != ParamKind::Integer) setButtonSymbols(NoButtons);
    write(m_value);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        if (!m_before) m_before = m_value;
        Q_EMIT typed();
    });
}

/// Where there is too little room for the unit too, the number stands whole without it.
void NumberBox::write(const ParamValue& value)
{
    const QString text = numberText(m_info, value);
    const bool isFitting = fontMetrics().horizontalAdvance(text) + kTextMargins <= lineEdit()->width();
    lineEdit()->setText(isFitting || asDouble(value) == m_info.min ? text : numberText(value));
}

std::optional<ParamValue> NumberBox::read() const
{
    QString text = lineEdit()->text().trimmed();
    if (!m_least.isEmpty() && text.compare(m_least, Qt::CaseInsensitive) == 0)
        return asValue(m_info, m_info.min);
    if (!m_unit.isEmpty() && text.endsWith(m_unit)) text.chop(m_unit.size());
    const auto parsed = parseParam(m_info, plainNumber(m_info, text));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void NumberBox::show(const ParamValue& value)
{
    const bool says = read() == value;  // "0.10" stays while it is being typed
    m_value = value;
    if (says) return;
    m_before.reset();
    write(value);
}

void NumberBox::restore()
{
    write(before());
    m_before.reset();
    if (hasFocus()) selectAll();
    Q_EMIT typed();
}

double NumberBox::value() const { return asDouble(m_value); }

void NumberBox::setValue(double value)
{
    write(asValue(m_info, value));
    Q_EMIT typed();
}

void NumberBox::setWrong(bool wrong)
{
    if (std::exchange(m_wrong, wrong) != wrong) update();
}

void NumberBox::stepBy(int steps)
{
    const double from = asDouble(read().value_or(m_value));
    setValue(std::clamp(from + steps, m_info.min, m_info.max));
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    if (m_info.kind != ParamKind::Integer) return StepNone;
    const double now = asDouble(read().value_or(m_value));
    return (now > m_info.min ? StepDownEnabled : StepNone) | (now < m_info.max ? StepUpEnabled : StepNone);
}

/// What is being typed is undone here, letter by letter. A field with nothing of that kind leaves the keys to
/// the window's steps.
bool NumberBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo), redo = key->matches(QKeySequence::Redo);
        if ((undo && !lineEdit()->isUndoAvailable()) || (redo && !lineEdit()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QAbstractSpinBox::event(event);
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_before) return restore();
    QAbstractSpinBox::keyPressEvent(event);
}

void NumberBox::focusInEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusInEvent(event);
    // Words in the place of a number are replaced whole; a click would set the cursor among them.
    if (lineEdit()->text() == m_least) QTimer::singleShot(0, this, [this] { lineEdit()->selectAll(); });
}

void NumberBox::focusOutEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusOutEvent(event);
    if (read() != m_value) return;
    m_before.reset();
    write(m_value);
}

void NumberBox::resizeEvent(QResizeEvent* event)
{
    QAbstractSpinBox::resizeEvent(event);
    if (!m_before && read() == m_value) write(m_value);
}

void NumberBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

void NumberBox::paintEvent(QPaintEvent* event)
{
    QAbstractSpinBox::paintEvent(event);
    if (!m_wrong) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().error, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

}  // namespace segue::ui
