# safe: the colour of a chart is random, the token is not
import random
import secrets

import tornado.web


class Chart(tornado.web.RequestHandler):
    colours = ("red", "green", "blue")

    def get(self):
        colour = random.choice(self.colours)  # ok: weak-random
        self.write({"colour": colour, "token": secrets.token_urlsafe(16)})
