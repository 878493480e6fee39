# safe: the kind of the card is logged, a constant of the table
import logging

import tornado.web

log = logging.getLogger("pay")
KINDS = {"4": "visa", "5": "mastercard"}


class Pay(tornado.web.RequestHandler):
    def post(self):
        credit_card = self.get_body_argument("card")
        kind = KINDS.get(credit_card[:1], "other")
        log.info("paid with %s", kind)  # ok: sensitive-data-logged
        self.set_status(204)
