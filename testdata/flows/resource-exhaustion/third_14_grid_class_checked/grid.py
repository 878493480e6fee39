# safe: the grid refuses sides of more than 64 cells
class Grid:
    def __init__(self, side):
        if side < 1 or side > 64:
            raise ValueError("side")
        self.cells = [0] * (side * side)  # ok: resource-exhaustion
