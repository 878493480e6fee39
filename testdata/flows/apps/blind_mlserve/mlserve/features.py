import numpy as np
import pandas as pd


def derived(frame, expression):
    return frame.eval(expression, engine="python")  # want: code-injection


def scaled(frame, column, factor):
    if column not in frame.columns:
        raise KeyError(column)
    return eval("values * factor", {"values": frame[column], "factor": float(factor)})  # ok: code-injection


def frame_of(rows):
    return pd.DataFrame(rows[:1000])


def padding(size):
    return np.zeros(size)  # want: resource-exhaustion


def small_padding(size):
    return np.zeros(min(size, 512))  # ok: resource-exhaustion
