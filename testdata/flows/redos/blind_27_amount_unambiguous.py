# safe: groups of exactly three digits after a comma
import re

import tornado.web


def is_amount(text):
    return re.fullmatch(r"\d{1,3}(?:,\d{3})*(?:\.\d{2})?", text)  # ok: redos


class Pay(tornado.web.RequestHandler):
    def post(self):
        self.write({"valid": bool(is_amount(self.get_body_argument("amount")))})
