# SPDX-License-Identifier: GPL-3.0-or-later
"""Accuracy, AUC and Brier score of an exported predictions file by scikit-learn, as JSON: {target: {...}}."""
import csv, json, sys
from sklearn.metrics import accuracy_score, brier_score_loss, roc_auc_score

rows = [row for row in csv.DictReader(open(sys.argv[1])) if row['actual']]
result = {}
for target in sorted({row['target'] for row in rows}):
    mine = [row for row in rows if row['target'] == target]
    up = [row['actual'] == 'Up' for row in mine]
    score = [float(row['p_up']) for row in mine]
    result[target] = {'accuracy': accuracy_score(up, [row['predicted'] == 'Up' for row in mine]),
                      'auc': roc_auc_score(up, score), 'brier': brier_score_loss(up, score)}
print(json.dumps(result))
