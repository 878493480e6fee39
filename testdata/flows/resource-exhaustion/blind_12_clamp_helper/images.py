# safe: the class clamps both sides through a helper of another module
from PIL import Image

from limits import clamp


class Canvas:
    def __init__(self, width, height):
        self.size = (clamp(width, 1, 2000), clamp(height, 1, 2000))

    def blank(self):
        return Image.new("RGB", self.size, "white")  # ok: resource-exhaustion
