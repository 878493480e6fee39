import joblib
from joblib import load
from sklearn.externals import joblib as old

def get(path):
    joblib.load(path)  # want: joblib-load
    load(path)  # want: joblib-load
    old.load(path)  # want: joblib-load

def fine(path, model):
    joblib.dump(model, path)  # ok: writes
    model.load(path)  # ok: something else
    joblib.hash(model)  # ok: a hash
