// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace segue;

namespace {

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%\\d|%n|\\{\\w+\\}"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) found.insert(match.next().captured());
    return found;
}

/// What is wrong with a translation file, one line each; "" = nothing.
QString faults(const QString& code)
{
    QFile file(QString::fromStdString(tests::sourceDir()) +
               QStringLiteral("/translations/segue_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly)) return file.errorString();
    QXmlStreamReader xml(&file);
    QString source, found;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() == QLatin1String("translation") &&
            xml.attributes().hasAttribute(QLatin1String("type")))
            found += QStringLiteral("not translated: %1\n").arg(source);
        else if (xml.name() == QLatin1String("translation") || xml.name() == QLatin1String("numerusform")) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (text.isEmpty()) found += QStringLiteral("empty: %1\n").arg(source);
            if (!placeholders(text).contains(placeholders(source)))
                found += QStringLiteral("lacks a placeholder: %1\n").arg(text);
        }
    }
    return found + xml.errorString();
}

}  // namespace

TEST_CASE("every language is complete, and every text keeps its placeholders")
{
    for (const auto& [code, name] : app::languages()) {
        INFO(code.toStdString());
        CHECK(faults(code).toStdString() == "");
    }
}

TEST_CASE("languages are switched live, with their plural forms")
{
    const auto findings = [](int n) {
        return QCoreApplication::translate("segue::ui::FindingsCard", "%n finding(s)", nullptr, n);
    };
    app::applyLanguage(QStringLiteral("pt_BR"));
    CHECK(findings(1) == QStringLiteral("1 achado"));
    CHECK(findings(5) == QStringLiteral("5 achados"));
    app::applyLanguage(QStringLiteral("fi"));
    CHECK(findings(2) == QStringLiteral("2 havaintoa"));
    app::applyLanguage(QStringLiteral("en"));
    CHECK(findings(1) == QStringLiteral("1 finding"));
    CHECK(findings(2) == QStringLiteral("2 findings"));
}

TEST_CASE("Qt's own dialogs speak every language of the window")
{
    const auto words = [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text);
    };
    const char* replace = "%1 already exists.\nDo you want to replace it?";
    app::applyLanguage(QStringLiteral("fi"));
    CHECK(words("QPlatformTheme", "Close") == QStringLiteral("Sulje"));  // of a standard button
    CHECK(words("QFileDialog", replace) == QStringLiteral("%1 on jo olemassa.\nKorvataanko se?"));
    app::applyLanguage(QStringLiteral("pt_BR"));
    CHECK(words("QPlatformTheme", "Close") == QStringLiteral("Fechar"));
    CHECK(words("QFileDialog", replace).startsWith(QStringLiteral("%1 já existe.")));
    app::applyLanguage(QStringLiteral("en"));
    CHECK(words("QFileDialog", replace).toUtf8() == replace);
}
