# safe: CWE-835 (or 606, 400): it must be above zero
import tornado.web


class Ruler(tornado.web.RequestHandler):
    """Marks of a ruler."""

    def get(self):
        distance = float(self.get_argument("distance", "1"))
        marks = []
        position = 0.0
        if not distance > 0.01:
            raise tornado.web.HTTPError(400)
        while position < 100:  # ok: CWE-835
            marks.append(position)
            position += distance
        self.write({"marks": marks})
