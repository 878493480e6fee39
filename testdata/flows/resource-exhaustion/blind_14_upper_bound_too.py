# safe: both bounds are checked
import tornado.web


class Matrix(tornado.web.RequestHandler):
    def get(self):
        order = int(self.get_argument("order"))
        if order < 1 or order > 64:
            raise tornado.web.HTTPError(400)
        rows = [[0] * order for _ in range(order)]  # ok: resource-exhaustion
        self.write({"rows": len(rows)})
