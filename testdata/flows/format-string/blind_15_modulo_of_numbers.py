# safe: the percent is arithmetic over integers
import tornado.web


class Wheel(tornado.web.RequestHandler):
    def get(self):
        position = int(self.get_argument("position", "0"))
        self.write({"slot": position % 12})  # ok: format-string
