# safe: a game of dice without stakes
import random

import tornado.web


class Dice(tornado.web.RequestHandler):
    def get(self):
        eyes = [random.randint(1, 6) for _ in range(2)]  # ok: weak-random
        self.write({"eyes": eyes, "sum": sum(eyes)})
