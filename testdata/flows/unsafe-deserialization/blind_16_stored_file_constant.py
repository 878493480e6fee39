# safe: the pickled file is the program's own and the user only picks a row
import pickle
from pathlib import Path

import tornado.web

INDEX = Path(__file__).with_name("index.pkl")


class Row(tornado.web.RequestHandler):
    def get(self, number):
        table = pickle.loads(INDEX.read_bytes())  # ok: unsafe-deserialization
        self.write({"row": table[int(number) % len(table)]})


def routes():
    return [(r"/row/(\d+)", Row)]
