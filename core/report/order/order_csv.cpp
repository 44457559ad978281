// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/order/order_csv.h"

#include "base/formatted.h"
#include "base/text_writer.h"
#include "order/panels/position.h"

#include <cmath>

namespace segue::report {

namespace {

using order::FeaturePanels;
using order::Tested;

constexpr std::string_view kTestColumns =
    ",value,expected_permuted,low,high,family_low,family_high,n,p,p_family";

/// ",0.125"; "," where it is no number.
std::string cell(double value) { return std::isfinite(value) ? formatted(",%.9g", value) : ","; }
std::string cell(std::int64_t value) { return "," + std::to_string(value); }

std::string cells(const Tested& tested)
{
    return cell(tested.value) + cell(tested.expected) + cell(tested.low) + cell(tested.high) +
           cell(tested.familyLow) + cell(tested.familyHigh) + cell(tested.n) + cell(tested.p) +
           cell(tested.pFamily);
}

/// The name of a feature or an album, quoted where it must be.
std::string field(std::string_view text)
{
    std::string quoted;
    appendField(quoted, text);
    return quoted;
}

std::string contourCsv(const order::Panels& panels)
{
    std::string text = "feature,statistic,expected,expected_sd" + std::string(kTestColumns) + "\n";
    for (const FeaturePanels& feature : panels.features) {
        const auto& contour = feature.contour;
        text += field(feature.name) + ",turning_points" + cell(contour.expected) +
                cell(contour.expectedDeviation) + cells(contour.tested) + "\n";
        text += field(feature.name) + ",ascents" + cell(contour.expectedAscents) +
                cell(contour.expectedAscentsDeviation) + cells(contour.testedAscents) + "\n";
    }
    return text;
}

std::string coherenceCsv(const order::Panels& panels)
{
    std::string text = "feature,lag" + std::string(kTestColumns) + "\n";
    for (const FeaturePanels& feature : panels.features)
        for (std::size_t k = 0; k < feature.coherence.size(); ++k)
            text += field(feature.name) + cell(std::int64_t(k) + 1) + cells(feature.coherence[k]) + "\n";
    return text;
}

std::string positionCsv(const order::Panels& panels)
{
    std::string text = "feature,at" + std::string(kTestColumns) + "\n";
    for (const FeaturePanels& feature : panels.features) {
        for (std::size_t k = 0; k < feature.position.size(); ++k)
            text += field(feature.name) + "," + std::string(order::kPlaceNames[k]) +
                    cells(feature.position[k]) + "\n";
        text += field(feature.name) + ",slope" + cells(feature.slope) + "\n";
    }
    return text;
}

std::string trendCsv(const order::Panels& panels)
{
    std::string text = "feature,statistic,z" + std::string(kTestColumns) + "\n";
    for (const FeaturePanels& feature : panels.features) {
        text += field(feature.name) + ",kendall_s" + cell(feature.trend.z) + cells(feature.trend.s) + "\n";
        text += field(feature.name) + ",spearman_rho," + cells(feature.trend.rho) + "\n";
        text += field(feature.name) + ",spread," + cells(feature.trend.spread) + "\n";
    }
    return text;
}

std::string chainCsv(const order::Panels& panels)
{
    std::string text = "feature,entropy,up_up,up_down,down_up,down_down" + std::string(kTestColumns) + "\n";
    for (const FeaturePanels& feature : panels.features) {
        const auto& chain = feature.chain;
        text += field(feature.name) + cell(chain.entropy) + cell(chain.pairs.upUp) +
                cell(chain.pairs.upDown) + cell(chain.pairs.downUp) + cell(chain.pairs.downDown) +
                cells(chain.information) + "\n";
    }
    return text;
}

std::string tracksOf(const order::RealOrRandom& result) { return result.inner ? "inner" : "all"; }

std::string scorerLines(const order::RealOrRandom& result)
{
    std::string text;
    for (const auto& one : result.scorers)
        text += tracksOf(result) + "," + one.name + cell(one.accuracy) +
                (one.ci ? cell(one.ci->low) + cell(one.ci->high) : std::string(",,")) +
                (result.overArtists ? ",artist" : ",album") + cell(std::int64_t(result.album.size())) +
                cell(result.artists) + cell(one.shareAbove95) + cell(one.testAccuracy) +
                cell(result.testAlbums) + cell(result.testArtists) + cell(one.p) + cell(one.pHolm) + "\n";
    return text;
}

std::string histogramLines(const order::RealOrRandom& result)
{
    std::string text;
    for (const auto& one : result.scorers)
        for (std::size_t bin = 0; bin < order::kRankBins; ++bin)
            text += tracksOf(result) + "," + one.name + cell(double(bin) / order::kRankBins) +
                    cell(double(bin + 1) / order::kRankBins) + cell(one.histogram[bin]) + "\n";
    return text;
}

std::string albumLines(const data::Albums& albums, const order::RealOrRandom& result)
{
    std::string text;
    for (const auto& one : result.scorers)
        for (std::size_t a = 0; a < result.album.size(); ++a) {
            const auto& album = albums.albums[result.album[a]];
            text += field(albums.id(album)) + "," + tracksOf(result) + cell(std::int64_t(album.trackCount)) +
                    "," + one.name + cell(one.rank[a]) + "\n";
        }
    return text;
}

}  // namespace

std::vector<OrderFile> panelFiles(const order::Panels& panels)
{
    return {{"contour.csv", contourCsv(panels)},
            {"coherence.csv", coherenceCsv(panels)},
            {"position.csv", positionCsv(panels)},
            {"trend.csv", trendCsv(panels)},
            {"chain.csv", chainCsv(panels)}};
}

std::vector<OrderFile> scorerFiles(const data::Albums& albums, const order::RealOrRandom& scored,
                                   const order::RealOrRandom& inner)
{
    std::string figures =
        "tracks,scorer,accuracy,low,high,cluster,albums,artists,share_above_95,test_accuracy,test_albums,"
        "test_artists,p,p_holm\n";
    std::string ranks = "tracks,scorer,from,to,albums\n",
                perAlbum = "album_id,tracks_used,tracks,scorer,rank\n";
    const auto add = [&](const order::RealOrRandom& result) {
        figures += scorerLines(result);
        ranks += histogramLines(result);
        perAlbum += albumLines(albums, result);
    };
    add(scored);
    if (!scored.inner) add(inner);
    return {{"real_or_random.csv", figures}, {"ranks.csv", ranks}, {"album_ranks.csv", perAlbum}};
}

}  // namespace segue::report
