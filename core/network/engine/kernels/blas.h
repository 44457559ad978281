// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace segue::model {

/// A row-major matrix for `multiply`; transposed: read as its transpose.
template <class Real>
struct Matrix {
    const Real* at;
    int stride;
    bool transposed = false;
};

/// c [rows, columns] = a [rows, inner] * b [inner, columns] + keep * c, on this thread alone if a
/// SingleThreadBlas lives. Floats by oneDNN, a tenth to a quarter faster than OpenBLAS at the sizes of a
/// chunk; doubles, for tests, by the BLAS.
void multiply(int rows, int columns, int inner, Matrix<float> a, Matrix<float> b, float keep, float* c,
              int stride);
void multiply(int rows, int columns, int inner, Matrix<double> a, Matrix<double> b, double keep, double* c,
              int stride);

/// While it lives oneDNN and the BLAS compute on the calling thread alone, when called from the thread that
/// made it. Every thread that multiplies makes its own (OpenMP keeps the number by thread).
class SingleThreadBlas {
public:
    SingleThreadBlas();
    ~SingleThreadBlas();
    SingleThreadBlas(const SingleThreadBlas&) = delete;
    SingleThreadBlas& operator=(const SingleThreadBlas&) = delete;

private:
    int m_openmp = 0;
};

/// Which BLAS the process runs on: "OpenBLAS (openmp)", "OpenBLAS (pthread)", "OpenBLAS (serial)",
/// "reference", and the library's file where it is none of these.
std::string blasName();
std::string oneDnnVersion();
/// The Debian package that makes the reference engine fast, "" where the BLAS is a fast one already.
std::string blasRemedy();

}  // namespace segue::model
