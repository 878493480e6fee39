import numpy as np
from numpy import load

def get(path):
    np.load(path, allow_pickle=False)  # want: numpy-allow-pickle
    load(path, None, False)  # want: numpy-allow-pickle
    flag = True
    np.load(path, allow_pickle=flag)  # want: numpy-allow-pickle

def fine(path):
    np.load(path)  # ok: off by default
    np.load(path, allow_pickle=False)  # ok: off
    np.save(path, [1], allow_pickle=True)  # ok: writes
