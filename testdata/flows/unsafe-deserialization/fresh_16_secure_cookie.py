# safe: Tornado verifies the signature of the cookie before it is unpickled
import pickle

import tornado.web


def looks_right(data):
    return data is not None and data[:1] == b"\x80"


class Restore(tornado.web.RequestHandler):
    def get(self):
        data = self.get_secure_cookie("view")
        if not looks_right(data):
            raise tornado.web.HTTPError(400)
        view = pickle.loads(data)  # ok: unsafe-deserialization
        self.write({"view": str(view)})
