# vulnerable: the digest that is signed is MD4
import tornado.web
from Crypto.Hash import MD4
from Crypto.PublicKey import RSA
from Crypto.Signature import pkcs1_15


class LicenceHandler(tornado.web.RequestHandler):
    def initialize(self, key_path):
        with open(key_path, "rb") as source:
            self.key = RSA.import_key(source.read())

    def post(self):
        digest = MD4.new()  # want: weak-hash
        digest.update(self.request.body)
        self.finish(pkcs1_15.new(self.key).sign(digest).hex())


app = tornado.web.Application([(r"/licences", LicenceHandler, {"key_path": "key.pem"})])
