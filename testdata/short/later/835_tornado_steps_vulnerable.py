# vulnerable: CWE-835 (or 606, 400): the visitor's step may be zero
import tornado.web


class Ruler(tornado.web.RequestHandler):
    """Marks of a ruler."""

    def get(self):
        distance = float(self.get_argument("distance", "1"))
        marks = []
        position = 0.0
        while position < 100:  # want: CWE-835
            marks.append(position)
            position += distance
        self.write({"marks": marks})
