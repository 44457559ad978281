# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of scipy and statsmodels on data written by a test: reference.py KIND IN.json > OUT.json"""
import json
import sys

import numpy as np


def trend(data):
    from scipy import stats
    answers = []
    for x in data["albums"]:
        place, n = np.arange(len(x)), len(x)
        tau = stats.kendalltau(place, x, variant="b").correlation
        pairs = n * (n - 1) / 2
        ties = sum(t * (t - 1) / 2 for t in np.unique(x, return_counts=True)[1])
        z = stats.norm.isf(stats.kendalltau(place, x, method="asymptotic").pvalue / 2)
        answers.append({"s": tau * np.sqrt(pairs * (pairs - ties)), "z": float(z), "rho": stats.spearmanr(place, x).correlation})
    return {"albums": answers}


def clustered_mean(data):
    import statsmodels.api as sm
    y = np.array(data["values"])
    fit = sm.OLS(y, np.ones(len(y))).fit(cov_type="cluster", cov_kwds={"groups": np.array(data["clusters"])})
    return {"mean": float(fit.params[0]), "se": float(fit.bse[0])}


if __name__ == "__main__":
    kinds = {"trend": trend, "clustered_mean": clustered_mean}
    with open(sys.argv[2]) as file:
        print(json.dumps(kinds[sys.argv[1]](json.load(file))))
