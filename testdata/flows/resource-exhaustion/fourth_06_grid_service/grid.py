# safe: rows and columns come from the table of sizes
import numpy as np


class Grid:
    def __init__(self, rows, columns):
        self.cells = np.zeros((rows, columns), dtype=np.float64)  # ok: resource-exhaustion

    def mean(self):
        return float(self.cells.mean())
