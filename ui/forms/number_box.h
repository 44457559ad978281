// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/param_spec.h"

#include <QAbstractSpinBox>

#include <optional>

namespace segue::ui {

/// A value as a field writes it: the language's decimal sign and minus, whole numbers grouped.
QString numberText(const ParamValue& value);
/// What the smallest value of a parameter stands for where it is no number, "Off" or "As the others"; "" = a
/// number.
QString leastLabel(const ParamInfo& info);
/// The same with its unit, or the words that the smallest value stands for.
QString numberText(const ParamInfo& info, const ParamValue& value);
/// What a person typed as `parseParam` reads it: '.', ',' and the language's own decimal sign are all decimal
/// signs, marks between the thousands of a whole number are left out.
std::string plainNumber(const ParamInfo& info, const QString& typed);
/// "0.01 to 0.9", in the window's language.
QString rangeText(const ParamInfo& info);

/// A field for a number. What is typed stays as it is typed, right or wrong: it is judged, never replaced.
/// Escape brings back what stood there before the typing began. Up and Down step whole numbers; the mouse
/// wheel is left to the form.
class NumberBox : public QAbstractSpinBox {
    Q_OBJECT
    Q_PROPERTY(double value READ value WRITE setValue)
public:
    explicit NumberBox(const ParamInfo& info, QWidget* parent = nullptr);

    /// Shows a value without telling `typed`. The text stays where it already says this value.
    void show(const ParamValue& value);
    /// Brings back what stood there before the typing began, and tells `typed`.
    void restore();
    ParamValue before() const { return m_before.value_or(m_value); }
    /// What stands there; nothing if it is no number of the range.
    std::optional<ParamValue> read() const;
    double value() const;  ///< the last good one
    /// As if it had been typed.
    void setValue(double value);
    /// A red edge.
    void setWrong(bool wrong);
    using QWidget::show;

    void stepBy(int steps) override;
    bool event(QEvent* event) override;

Q_SIGNALS:
    /// The text was changed by hand: what it says, if it says something.
    void typed();

protected:
    StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void write(const ParamValue& value);

    ParamInfo m_info;
    QString m_least, m_unit;
    ParamValue m_value;
    std::optional<ParamValue> m_before;  ///< while something is being typed
    bool m_wrong = false;
};

}  // namespace segue::ui
