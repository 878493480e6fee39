# vulnerable: number and check code of the card are formatted into the line
import logging

import tornado.web

log = logging.getLogger("pay")


class Pay(tornado.web.RequestHandler):
    def post(self):
        card = {"credit_card": self.get_body_argument("card"), "cvv": self.get_body_argument("cvv")}
        line = "card {credit_card!r} cvv {cvv!r}".format(**card)
        log.info(line)  # want: sensitive-data-logged
        self.set_status(204)
