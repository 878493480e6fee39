from typing import NamedTuple


class Box(NamedTuple):
    west: float
    south: float
    east: float
    north: float
    label: str = ""

    @classmethod
    def parse(cls, text, label=""):
        west, south, east, north = (float(part) for part in text.split(","))
        return cls(west, south, east, north, label)

    def where(self):
        return "x BETWEEN %f AND %f AND y BETWEEN %f AND %f" % (self.west, self.east, self.south, self.north)

    def labelled(self):
        return self.where() + " AND label = '" + self.label + "'"
