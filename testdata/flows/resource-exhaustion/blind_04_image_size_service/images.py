# vulnerable: width and height of the new image come from the request by way of a class
from PIL import Image


class Canvas:
    def __init__(self, width, height):
        self.size = (width, height)

    def blank(self):
        return Image.new("RGB", self.size, "white")  # want: resource-exhaustion
