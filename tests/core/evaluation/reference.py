# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of scikit-learn and statsmodels on data written by a test: reference.py KIND IN.json > OUT.json"""
import json
import sys

import numpy as np


def metrics(data):
    from sklearn import metrics as m
    from statsmodels.stats.proportion import proportion_confint
    score, up = np.array(data["score"]), np.array(data["up"])
    hard = (score > data["threshold"]).astype(int)
    fpr, tpr, _ = m.roc_curve(up, score, drop_intermediate=False)
    precision, recall, _ = m.precision_recall_curve(up, score)
    tn, fp, fn, tp = m.confusion_matrix(up, hard, labels=[0, 1]).ravel()
    return {
        "fpr": fpr.tolist(), "tpr": tpr.tolist(),
        "precision": precision[::-1].tolist(), "recall": recall[::-1].tolist(),
        "auc": m.roc_auc_score(up, score), "auc_of_predictions": m.roc_auc_score(up, hard),
        "average_precision": m.average_precision_score(up, score),
        "brier": m.brier_score_loss(up, score), "log_loss": m.log_loss(up, score, labels=[0, 1]),
        "accuracy": m.accuracy_score(up, hard), "balanced_accuracy": m.balanced_accuracy_score(up, hard),
        "f1": m.f1_score(up, hard), "confusion": [int(tp), int(fp), int(tn), int(fn)],
        "wilson": list(proportion_confint(int((hard == up).sum()), len(up), method="wilson")),
    }


def of_predictions(data):
    """One of scikit-learn's metrics by its name, of the 0/1 predictions."""
    from sklearn import metrics as m
    hard = (np.array(data["score"]) > data["threshold"]).astype(int)
    return {"value": float(getattr(m, data["name"])(np.array(data["up"]), hard))}


def logistic(data):
    from sklearn.linear_model import LogisticRegression
    x = np.array([[np.nan if v is None else v for v in row] for row in data["rows"]], dtype=float)
    x = np.where(np.isnan(x), np.nanmean(x, axis=0), x)
    scale = x.std(axis=0)
    x = (x - x.mean(axis=0)) / np.where(scale > 0, scale, 1)
    fit = LogisticRegression(C=data["c"], solver="newton-cholesky", tol=1e-12, max_iter=200)
    fit.fit(x, data["up"])
    return {"weights": fit.coef_[0].tolist(), "intercept": float(fit.intercept_[0]), "p": fit.predict_proba(x)[:, 1].tolist()}


def tests(data):
    from statsmodels.stats.contingency_tables import mcnemar
    from statsmodels.stats.multitest import multipletests
    return {
        "mcnemar": [mcnemar([[0, b], [c, 0]], exact=True).pvalue for b, c in data["pairs"]],
        "holm": multipletests(data["p"], method="holm")[1].tolist(),
    }


def binomial(data):
    from scipy.stats import binomtest
    return {"p": [binomtest(right, n, 0.5).pvalue for right, n in data["shares"]]}


def calibration(data):
    from sklearn.calibration import calibration_curve
    true, predicted = calibration_curve(data["up"], data["score"], n_bins=10)
    return {"true": true.tolist(), "predicted": predicted.tolist()}


if __name__ == "__main__":
    kinds = {"metrics": metrics, "of_predictions": of_predictions, "logistic": logistic, "tests": tests, "binomial": binomial, "calibration": calibration}
    with open(sys.argv[2]) as file:
        print(json.dumps(kinds[sys.argv[1]](json.load(file))))
