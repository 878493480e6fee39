# vulnerable: four stars over the same characters take time with the fourth power of the length
import re

import tornado.web


class Line(tornado.web.RequestHandler):
    def post(self):
        text = self.get_body_argument("line")
        found = re.match(r"^(.*)a(.*)a(.*)a(.*)a(.*)z$", text)  # want: redos
        self.write({"found": found is not None})
