// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about_window.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace segue::app {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AboutWindow)
};

void openText(QWidget& window, const QString& name, const QString& title, const QString& html)
{
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->resize(72 * ui::kGrid, 64 * ui::kGrid);
    auto* text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(title);
    text->setOpenExternalLinks(true);
    text->setHtml(html);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid);
    layout->addWidget(text);
    dialog->show();
}

QString entry(const QString& term, const QString& meaning) { return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(term, meaning); }

}  // namespace

void openAbout(QWidget& window)
{
    static constexpr std::array<std::array<const char*, 2>, 12> libraries{{{"Qt 6", "LGPL-3.0"}, {"Qt Charts", "GPL-3.0"},
        {"QCustomPlot", "GPL-3.0"}, {"LibTorch", "BSD-3-Clause"}, {"OpenBLAS", "BSD-3-Clause"}, {"SQLite, SQLiteCpp", "public domain, MIT"},
        {"HDF5", "BSD-3-Clause"}, {"simdjson", "Apache-2.0"}, {"fast_float", "Apache-2.0 or MIT"}, {"libarchive", "BSD-2-Clause"},
        {"utf8proc", "MIT"}, {"nlohmann/json, CLI11, Boost", "MIT, BSD-3-Clause, BSL-1.0"}}};
    QString html = QStringLiteral("<h2>Segue %1</h2><p>%2</p><p>%3</p><h3>%4</h3><table cellspacing='4'>")
                       .arg(QLatin1String(SEGUE_VERSION), Words::tr("A workbench for one question: does the next track on an album go up or down?"),
                            Words::tr("Free software under the GNU General Public License, version 3 or later."), Words::tr("Stands on"));
    for (const auto& [name, licence] : libraries) html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(QLatin1String(name), QLatin1String(licence));
    html += QStringLiteral("</table><p>Qt %1</p>").arg(QLatin1String(qVersion()));
    openText(window, QStringLiteral("about"), Words::tr("About Segue"), html);
}

void openGlossary(QWidget& window)
{
    const QString html =
        entry(Words::tr("Transition"), Words::tr("Two neighbouring tracks of an album. Each is one sample: does a value go up or down from the first to the second?")) +
        entry(Words::tr("Window"), Words::tr("One of the equal parts that a track is cut into; the network reads them one after the other.")) +
        entry(Words::tr("Sealed test part"), Words::tr("Albums that nothing is tuned or stopped on. They are predicted once, at the end.")) +
        entry(Words::tr("Accuracy"), Words::tr("The share of directions predicted right.")) +
        entry(Words::tr("AUC"), Words::tr("How often a transition that goes up gets a higher score than one that goes down. 50 % is chance.")) +
        entry(Words::tr("Wilson interval"), Words::tr("Where the true accuracy lies, were transitions independent of each other.")) +
        entry(Words::tr("Album interval"), Words::tr("The same without that assumption: whole albums are drawn anew 2,000 times.")) +
        entry(Words::tr("Ladder"), Words::tr("Seven simple rules on the same transitions. What the network adds is what it has above the best of them.")) +
        entry(Words::tr("Agreement"), Words::tr("The share of a transition's targets that were predicted right.")) +
        entry(Words::tr("Shuffle test"), Words::tr("The tracks of each test album are put in another order, 200 times. Only what is lost by that came from the order."));
    openText(window, QStringLiteral("glossary"), Words::tr("Glossary"), html);
}

}  // namespace segue::app
