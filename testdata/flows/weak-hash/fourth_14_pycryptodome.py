# safe: the digest that is signed is SHA-512
import tornado.web
from Crypto.Hash import SHA512
from Crypto.PublicKey import RSA
from Crypto.Signature import pss


class LicenceHandler(tornado.web.RequestHandler):
    def initialize(self, key_path):
        with open(key_path, "rb") as source:
            self.key = RSA.import_key(source.read())

    def post(self):
        digest = SHA512.new()  # ok: weak-hash
        digest.update(self.request.body)
        self.finish(pss.new(self.key).sign(digest).hex())


app = tornado.web.Application([(r"/licences", LicenceHandler, {"key_path": "key.pem"})])
