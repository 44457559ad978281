// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/kernels/blas.h"

#include <dlfcn.h>
#include <omp.h>
#include <oneapi/dnnl/dnnl.h>

#include <cstring>
#include <mutex>

// The Fortran interface that every BLAS has, whichever /etc/alternatives has chosen.
extern "C" {
void dgemm_(const char*, const char*, const int*, const int*, const int*, const double*, const double*,
            const int*, const double*, const int*, const double*, double*, const int*);
}

namespace segue::model {

namespace {

/// Finds what only OpenBLAS has, beside the products in use.
template <class Function>
Function* openBlas(const char* name)
{
    Dl_info library{};
    if (!dladdr(reinterpret_cast<void*>(&dgemm_), &library)) return nullptr;
    void* handle = dlopen(library.dli_fname, RTLD_LAZY | RTLD_NOLOAD);
    if (!handle) return nullptr;
    auto* found = reinterpret_cast<Function*>(dlsym(handle, name));
    dlclose(handle);
    return found;
}

/// OpenBLAS with threads of its own has one number of them for the whole process: the first who wants a
/// single one takes the others away, the last one gives them back.
class ProcessThreads {
public:
    void take()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isOwn || m_users++ > 0) return;
        m_before = m_get();
        m_set(1);
    }
    void giveBack()
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOwn && --m_users == 0) m_set(m_before);
    }

private:
    int (*const m_parallel)() = openBlas<int()>("openblas_get_parallel");
    int (*const m_get)() = openBlas<int()>("openblas_get_num_threads");
    void (*const m_set)(int) = openBlas<void(int)>("openblas_set_num_threads");
    const bool m_isOwn = m_parallel && m_get && m_set && m_parallel() == 1;  // 1 = threads of its own
    std::mutex m_mutex;
    int m_users = 0, m_before = 1;
};

ProcessThreads& processThreads()
{
    static ProcessThreads threads;
    return threads;
}

}  // namespace

void multiply(int rows, int columns, int inner, Matrix<float> a, Matrix<float> b, float keep, float* c,
              int stride)
{
    if (rows == 0 || columns == 0) return;
    const auto letter = [](bool transposed) { return transposed ? 'T' : 'N'; };
    dnnl_sgemm(letter(a.transposed), letter(b.transposed), rows, columns, inner, 1.0F, a.at, a.stride, b.at,
               b.stride, keep, c, stride);
}

void multiply(int rows, int columns, int inner, Matrix<double> a, Matrix<double> b, double keep, double* c,
              int stride)
{
    if (rows == 0 || columns == 0) return;
    const char ofA = a.transposed ? 'T' : 'N', ofB = b.transposed ? 'T' : 'N';
    const double one = 1;
    dgemm_(&ofB, &ofA, &columns, &rows, &inner, &one, b.at, &b.stride, a.at, &a.stride, &keep, c,
           &stride);  // c' = b' a', column-major
}

SingleThreadBlas::SingleThreadBlas() : m_openmp(omp_get_max_threads())
{
    omp_set_num_threads(1);  // OpenBLAS (openmp) asks OpenMP before every product
    processThreads().take();
}

SingleThreadBlas::~SingleThreadBlas()
{
    omp_set_num_threads(m_openmp);
    processThreads().giveBack();
}

namespace {

/// `parallel`: what openblas_get_parallel says.
std::string openBlasName(int parallel)
{
    switch (parallel) {
        case 1: return "OpenBLAS (pthread)";
        case 2: return "OpenBLAS (openmp)";
        default: return "OpenBLAS (serial)";
    }
}

}  // namespace

std::string blasName()
{
    if (auto* const parallel = openBlas<int()>("openblas_get_parallel")) return openBlasName(parallel());
    Dl_info library{};
    if (!dladdr(reinterpret_cast<void*>(&dgemm_), &library) || !library.dli_fname) return "unknown";
    const bool plain =
        std::strstr(library.dli_fname, "libblas.so") || std::strstr(library.dli_fname, "/blas/");
    return plain ? "reference" : library.dli_fname;
}

std::string oneDnnVersion()
{
    const dnnl_version_t* version = dnnl_version();
    return std::to_string(version->major) + '.' + std::to_string(version->minor) + '.' +
           std::to_string(version->patch);
}

std::string blasRemedy()
{
    const std::string name = blasName();
    return name == "reference" || name == "OpenBLAS (pthread)" || name == "OpenBLAS (serial)"
               ? "libopenblas0-openmp"
               : "";
}

}  // namespace segue::model
