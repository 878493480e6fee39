# vulnerable: rows and columns of the JSON body are the size of the array
import numpy as np


class Grid:
    def __init__(self, rows, columns):
        self.cells = np.zeros((rows, columns), dtype=np.float64)  # want: resource-exhaustion

    def mean(self):
        return float(self.cells.mean())
