import numpy as np
from numpy import load

def get(path):
    np.load(path, allow_pickle=True)  # want: numpy-allow-pickle
    load(path, None, True)  # want: numpy-allow-pickle
    flag = True
    np.load(path, allow_pickle=flag)  # want: numpy-allow-pickle

def fine(path):
    np.load(path)  # ok: off by default
    np.load(path, allow_pickle=False)  # ok: off
    np.save(path, [1], allow_pickle=True)  # ok: writes

class Reader:
    def __init__(self, allow_pickle=True):  # want: numpy-allow-pickle
        self.allow_pickle = allow_pickle

    def read(self, path):
        return np.load(path, allow_pickle=self.allow_pickle)

def careful(path, allow_pickle=False):
    return np.load(path, allow_pickle=allow_pickle)
