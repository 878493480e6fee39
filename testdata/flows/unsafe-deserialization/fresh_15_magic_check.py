# vulnerable: the check of the first byte says nothing about the rest
import pickle
from urllib.parse import unquote_to_bytes

import tornado.web


def looks_right(data):
    return data[:1] == b"\x80"


class Restore(tornado.web.RequestHandler):
    def get(self):
        data = unquote_to_bytes(self.get_cookie("view", ""))
        if not looks_right(data):
            raise tornado.web.HTTPError(400)
        view = pickle.loads(data)  # want: unsafe-deserialization
        self.write({"view": str(view)})
