# safe: the subclass that is used sets SHA-384, the base class is never instantiated
import hashlib

import falcon


class Digest:
    algorithm = "md5"

    def of(self, data):
        return hashlib.new(self.algorithm, data).hexdigest()  # ok: weak-hash


class StrongDigest(Digest):
    algorithm = "sha384"


class Documents:
    def __init__(self):
        self.digest = StrongDigest()

    def on_post(self, req, resp):
        resp.media = {"digest": self.digest.of(req.bounded_stream.read())}


app = falcon.App()
app.add_route("/documents", Documents())
