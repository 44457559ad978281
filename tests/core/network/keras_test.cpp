// SPDX-License-Identifier: GPL-3.0-or-later
// The report's published networks: P(Down) from Keras 2 documents.
#include "small_work.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace segue;
using namespace segue::tests;

namespace {

/// All numbers of a CSV behind its header, without the first `skip` columns.
std::vector<double> numbersOf(const std::string& path, int skip)
{
    std::istringstream text(readFile(path));
    std::vector<double> numbers;
    std::string line, cell;
    std::getline(text, line);
    while (std::getline(text, line)) {
        std::istringstream cells(line);
        for (int column = 0; std::getline(cells, cell, ','); ++column)
            if (column >= skip) numbers.push_back(std::stod(cell));
    }
    return numbers;
}

struct Files {
    std::string folder = shared("reference/report-model");
    std::string json() const { return folder + "/model_valence.json"; }
    std::string hdf5() const { return folder + "/model_valence.h5"; }
};

}  // namespace

TEST_CASE("a published network gives its published probabilities")
{
    const Files files;
    SEGUE_SKIP_WITHOUT(files.folder, "the report's network");
    auto model = engine().importKeras(files.json(), files.hdf5(), features::Target::Valence, true);
    REQUIRE(model);
    CHECK(model->parameters == 22'560 + 86'880 + 29'040 + 241);
    CHECK(model->inputs.size() == 33);
    REQUIRE(model->layers.size() == 6);
    CHECK(model->layers[0].kind == "lstm");
    CHECK(model->layers[0].units == 60);
    CHECK(model->layers[0].activation == "relu");
    CHECK(model->layers[2].activation == "sigmoid");
    const auto inputs = numbersOf(files.folder + "/inputs.csv", 2),
               expected = numbersOf(files.folder + "/expected_valence.csv", 1);
    REQUIRE(expected.size() == 64);
    auto pUp = engine().predictSequences(*model, std::vector<float>(inputs.begin(), inputs.end()), 5, 33);
    REQUIRE(pUp);
    REQUIRE(pUp->size() == 64);
    for (std::size_t k = 0; k < 64; ++k) CHECK(std::abs(1 - double((*pUp)[k]) - expected[k]) < 1e-5);

    auto transposed = engine().importKeras(files.json(), files.hdf5(), features::Target::Valence, false);
    REQUIRE(transposed);
    auto pDown =
        engine().predictSequences(*transposed, std::vector<float>(inputs.begin(), inputs.end()), 5, 33);
    REQUIRE(pDown);
    for (std::size_t k = 0; k < 64; ++k) CHECK((*pDown)[k] == Approx(1 - (*pUp)[k]).margin(1e-6));
}

TEST_CASE("other and broken documents are refused by name, never crashed on")
{
    const ScratchDir folder;
    const auto import = [&](const std::string& json, const std::string& hdf5) {
        return engine().importKeras(json, hdf5, features::Target::Tempo, true);
    };
    const auto codeOf = [&](const std::string& document) {
        auto model =
            import(writeFile(folder / "model.json", document), writeFile(folder / "model.h5", "no HDF5"));
        REQUIRE_FALSE(model);
        return model.error().code;
    };
    CHECK(import(folder / "none.json", folder / "none.h5").error().code == ErrorCode::FileMissing);
    CHECK(codeOf("") == ErrorCode::FileEmpty);
    CHECK(codeOf("{\"class_name\": ") == ErrorCode::DocumentBroken);
    CHECK(codeOf("[]") == ErrorCode::NetworkUnsupported);
    CHECK(codeOf("{}") == ErrorCode::NetworkUnsupported);
    CHECK(codeOf(R"({"class_name": "Functional", "config": {"layers": []}})") ==
          ErrorCode::NetworkUnsupported);
    CHECK(codeOf(R"({"class_name": "Sequential", "config": {"layers": []}})") ==
          ErrorCode::NetworkUnsupported);
    CHECK(
        codeOf(
            R"({"class_name": "Sequential", "config": {"layers": [{"class_name": "Conv1D", "config": {"batch_input_shape": [null, 5, 3]}}]}})") ==
        ErrorCode::NetworkUnsupported);
    const std::string small = R"({"class_name": "Sequential", "config": {"layers": [
        {"class_name": "LSTM", "config": {"name": "lstm", "batch_input_shape": [null, 5, 3], "units": 2, "activation": "tanh", "recurrent_activation": "sigmoid"}},
        {"class_name": "Dense", "config": {"name": "dense", "units": 1, "activation": "sigmoid"}}]}})";
    CHECK(codeOf(small) == ErrorCode::DocumentBroken);
    const auto hard = [&](std::string text, const std::string& from, const std::string& to) {
        return text.replace(text.find(from), from.size(), to);
    };
    CHECK(codeOf(hard(small, R"("recurrent_activation": "sigmoid")",
                      R"("recurrent_activation": "hard_sigmoid")")) == ErrorCode::NetworkUnsupported);
    CHECK(codeOf(hard(small, R"("units": 2)", R"("units": -2)")) == ErrorCode::NetworkUnsupported);
    CHECK(codeOf(hard(small, R"("units": 2)", R"("units": "many")")) == ErrorCode::NetworkUnsupported);
}

TEST_CASE("weights that do not fit the document, or break off, are refused")
{
    const Files files;
    SEGUE_SKIP_WITHOUT(files.folder, "the report's network");
    const ScratchDir folder;
    std::string text = readFile(files.json());
    text.replace(text.find("\"units\": 60"), 11, "\"units\": 61");
    auto other = engine().importKeras(writeFile(folder / "other.json", text), files.hdf5(),
                                      features::Target::Valence, true);
    REQUIRE_FALSE(other);
    CHECK(other.error().code == ErrorCode::NetworkUnsupported);
    CHECK(other.error().subject == files.hdf5());
    const std::string whole = readFile(files.hdf5());
    for (const std::size_t part :
         {std::size_t(0), std::size_t(100), whole.size() / 4, whole.size() / 2, whole.size() - 1000}) {
        CAPTURE(part);
        CHECK_FALSE(engine().importKeras(files.json(), writeFile(folder / "part.h5", whole.substr(0, part)),
                                         features::Target::Valence, true));
    }
}
