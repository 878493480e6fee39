# vulnerable: digits are repeated inside and outside of the group
import re

import tornado.web


def is_amount(text):
    return re.match(r"^(\d+,?)+(\.\d+)?$", text)  # want: redos


class Pay(tornado.web.RequestHandler):
    def post(self):
        self.write({"valid": bool(is_amount(self.get_body_argument("amount")))})
