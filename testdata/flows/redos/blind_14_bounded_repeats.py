# safe: the repetitions are bounded and separated
import re

import tornado.web


class Line(tornado.web.RequestHandler):
    def post(self):
        text = self.get_body_argument("line")
        found = re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?", text)  # ok: redos
        self.write({"found": found is not None})
