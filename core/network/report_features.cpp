// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/report_features.h"

#include <array>

namespace segue::model {

std::span<const std::string_view> reportFeatures()
{
    static constexpr std::array<std::string_view, 33> names{"danceability",
                                                            "energy",
                                                            "loudness_overall",
                                                            "mode_confidence",
                                                            "speechiness",
                                                            "acousticness",
                                                            "instrumentalness",
                                                            "liveness",
                                                            "valence",
                                                            "tempo_overall",
                                                            "duration_ms",
                                                            "time_signature_confidence",
                                                            "loudness_continuous",
                                                            "tempo_continuous",
                                                            "tempo_confidence",
                                                            "key_confidence",
                                                            "danceability_cum",
                                                            "energy_cum",
                                                            "loudness_overall_cum",
                                                            "speechiness_cum",
                                                            "acousticness_cum",
                                                            "instrumentalness_cum",
                                                            "liveness_cum",
                                                            "valence_cum",
                                                            "tempo_overall_cum",
                                                            "duration_ms_cum",
                                                            "time_signature_cum",
                                                            "loudness_continuous_cum",
                                                            "tempo_continuous_cum",
                                                            "tempo_confidence_cum",
                                                            "key_confidence_cum",
                                                            "mode_confidence_cum",
                                                            "time_signature_confidence_cum"};
    return names;
}

}  // namespace segue::model
