# vulnerable: the grid has as many cells as the body says
class Grid:
    def __init__(self, side):
        if side < 1:
            raise ValueError("side")
        self.cells = [0] * (side * side)  # want: resource-exhaustion
