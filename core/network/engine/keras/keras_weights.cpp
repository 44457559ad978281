// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/keras/keras_weights.h"

#include <hdf5.h>

#include <filesystem>

namespace segue::model {

namespace {

/// An HDF5 handle with the function that closes it.
class Handle {
public:
    Handle(hid_t id, herr_t (*close)(hid_t)) : m_id(id), m_close(close) {}
    ~Handle()
    {
        if (m_id >= 0) m_close(m_id);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    operator hid_t() const { return m_id; }

private:
    hid_t m_id;
    herr_t (*m_close)(hid_t);
};

struct Search {
    std::string wanted;  ///< the last part of the path
    std::string found;
};

/// Links, not objects: visiting by link needs no object to be readable.
herr_t look(hid_t, const char* name, const H5L_info_t*, void* data)
{
    auto& search = *static_cast<Search*>(data);
    const std::string path(name);
    const auto slash = path.rfind('/');
    if (path.substr(slash == std::string::npos ? 0 : slash + 1) != search.wanted) return 0;
    search.found = path;
    return 1;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const auto n : shape) (text += text.empty() ? "" : " x ") += std::to_string(n);
    return text;
}

[[noreturn]] void refuse(const std::string& detail)
{
    throw KerasRefusal{ErrorCode::NetworkUnsupported, detail, true};
}

std::vector<std::int64_t> shapeOf(hid_t data)
{
    const Handle space(H5Dget_space(data), H5Sclose);
    const int rank = space < 0 ? -1 : H5Sget_simple_extent_ndims(space);
    if (rank < 0 || rank > 8) return {};
    std::vector<hsize_t> sizes(std::size_t(rank) + 1);
    H5Sget_simple_extent_dims(space, sizes.data(), nullptr);
    return {sizes.begin(), sizes.begin() + rank};
}

}  // namespace

KerasWeights::KerasWeights(const std::string& path)
{
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);  // it would print its errors
    std::error_code none;
    if (!std::filesystem::exists(path, none)) throw KerasRefusal{ErrorCode::FileMissing, {}, true};
    m_file = H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    if (m_file < 0) throw KerasRefusal{ErrorCode::DocumentBroken, "not an HDF5 file, or a damaged one", true};
    m_root = H5Lexists(m_file, "model_weights", H5P_DEFAULT) > 0 ? "/model_weights" : "/";
}

KerasWeights::~KerasWeights()
{
    if (m_file >= 0) H5Fclose(m_file);
}

std::vector<float> KerasWeights::read(const std::string& layer, const std::string& part,
                                      const std::vector<std::int64_t>& shape) const
{
    const Handle root(H5Gopen2(m_file, m_root.c_str(), H5P_DEFAULT), H5Gclose);
    if (root < 0 || H5Lexists(root, layer.c_str(), H5P_DEFAULT) <= 0) refuse("no weights of layer " + layer);
    const Handle group(H5Gopen2(root, layer.c_str(), H5P_DEFAULT), H5Gclose);
    Search search{part, {}};
    if (group < 0 || H5Lvisit(group, H5_INDEX_NAME, H5_ITER_NATIVE, look, &search) < 0 ||
        search.found.empty())
        refuse("no " + part + " of layer " + layer);
    const Handle data(H5Dopen2(group, search.found.c_str(), H5P_DEFAULT), H5Dclose);
    if (data < 0) refuse(part + " of layer " + layer + " cannot be read");
    const auto there = shapeOf(data);
    if (there != shape)
        refuse(part + " of layer " + layer + " is " + shapeText(there) + ", not " + shapeText(shape));
    std::size_t n = 1;
    for (const auto size : shape) n *= std::size_t(size);
    std::vector<float> values(n);
    if (H5Dread(data, H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0)
        refuse(part + " of layer " + layer + " cannot be read");
    return values;
}

}  // namespace segue::model
