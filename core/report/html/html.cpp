// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html/html.h"

namespace segue::report {

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string paragraph(std::string_view text, std::string_view style)
{
    return "<p" + (style.empty() ? std::string() : " class=\"" + std::string(style) + "\"") + ">" +
           escaped(text) + "</p>\n";
}

std::string toHtml(const HtmlTable& table)
{
    const auto cell = [&](std::string_view tag, std::size_t column, const std::string& text) {
        const std::string style = column >= table.numbersFrom ? " class=\"number\"" : "";
        return "<" + std::string(tag) + style + ">" + escaped(text) + "</" + std::string(tag) + ">";
    };
    std::string html = "<div class=\"table\"><table>\n";
    if (!table.caption.empty()) html += "<caption>" + escaped(table.caption) + "</caption>\n";
    html += "<thead><tr>";
    for (std::size_t c = 0; c < table.header.size(); ++c) html += cell("th", c, table.header[c]);
    html += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        html += "<tr>";
        for (std::size_t c = 0; c < row.size(); ++c) html += cell("td", c, row[c]);
        html += "</tr>\n";
    }
    return html + "</tbody></table></div>\n";
}

std::string figure(std::string_view svg, std::string_view caption)
{
    const auto start = svg.find("<svg");  // an XML declaration may not stand inside a page
    if (start == std::string_view::npos) return {};
    return "<figure>" + std::string(svg.substr(start)) + "<figcaption>" + escaped(caption) +
           "</figcaption></figure>\n";
}

std::string_view styleSheet()
{
    return R"css(
:root { --text: #1b1f24; --muted: #59626c; --line: #dde1e6; --soft: #f6f7f9; --accent: #4a54c4;
  --valence: #e69f00; --energy: #d55e00; --loudness: #0072b2; --tempo: #009e73; }
* { box-sizing: border-box; }
html { color-scheme: light; scroll-behavior: smooth; }
body { margin: 0; background: #fff; color: var(--text); font: 16px/1.55 "Noto Sans", system-ui, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 880px; margin: 0 auto; padding: 48px 32px 96px; }
header .kind { color: var(--accent); font-weight: 600; letter-spacing: .04em; margin: 0; }
h1 { font-size: 32px; line-height: 1.2; margin: 4px 0 8px; letter-spacing: -.01em; }
h2 { font-size: 21px; margin: 56px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 16px; margin: 28px 0 4px; }
p { margin: 8px 0; max-width: 72ch; }
p.lead { font-size: 19px; line-height: 1.5; margin: 16px 0 24px; }
p.quiet, figcaption, caption { color: var(--muted); font-size: 14px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 24px 0 0; font-size: 14px; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 16px; margin: 24px 0; }
.card { background: var(--soft); border-radius: 8px; border-left: 4px solid var(--line); padding: 14px 16px; }
.card.valence { border-color: var(--valence); } .card.energy { border-color: var(--energy); }
.card.loudness { border-color: var(--loudness); } .card.tempo { border-color: var(--tempo); }
.card .name { font-weight: 600; } .card .value { font-size: 28px; font-weight: 600; font-variant-numeric: tabular-nums; }
.card .small { color: var(--muted); font-size: 13px; line-height: 1.4; }
.table { overflow-x: auto; margin: 16px 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: 0 0 6px; }
th { text-align: left; font-weight: 600; color: var(--muted); border-bottom: 1.5px solid var(--text); padding: 6px 10px; vertical-align: bottom; }
td { border-bottom: 1px solid var(--line); padding: 6px 10px; vertical-align: top; overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; }
.funnel { list-style: none; margin: 16px 0; padding: 0; }
.funnel li { display: grid; grid-template-columns: minmax(120px, 200px) 1fr 220px; gap: 12px; align-items: center; margin: 6px 0; font-size: 14px; }
.funnel .bar { height: 14px; background: #c9cdf0; border-radius: 3px; } .funnel .count { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 24px 0; break-inside: avoid; } figure svg { width: 100%; height: auto; display: block; border: 1px solid var(--line); border-radius: 8px; }
figcaption { margin-top: 8px; max-width: 76ch; }
ul.notes li { margin: 6px 0; max-width: 72ch; }
footer { margin-top: 64px; color: var(--muted); font-size: 13px; }
@media (max-width: 640px) { main { padding: 24px 16px 64px; } .funnel li { grid-template-columns: 1fr; gap: 2px; } .funnel .count { text-align: left; } }
@media print { @page { margin: 18mm 16mm; } main { max-width: none; padding: 0; } nav { display: none; } h2 { break-after: avoid; margin-top: 32px; }
  .card, table, figure { break-inside: avoid; } body { font-size: 10.5pt; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
)css";
}

}  // namespace segue::report
