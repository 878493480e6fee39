# vulnerable: the MD5 object of pycryptodome over a social security number
from Crypto.Hash import MD5

import tornado.web


class Person(tornado.web.RequestHandler):
    def post(self):
        number = self.get_body_argument("ssn")
        h = MD5.new()  # want: weak-hash
        h.update(number.encode())
        self.write({"person": h.hexdigest()})
