# vulnerable: only negative numbers are refused
import tornado.web


class Matrix(tornado.web.RequestHandler):
    def get(self):
        order = int(self.get_argument("order"))
        if order < 1:
            raise tornado.web.HTTPError(400)
        rows = [[0] * order for _ in range(order)]  # want: resource-exhaustion
        self.write({"rows": len(rows)})
