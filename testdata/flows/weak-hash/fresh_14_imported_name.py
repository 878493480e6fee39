# safe: BLAKE2 is imported under another name
from hashlib import blake2b as fingerprint

import tornado.web

API_KEYS = {}


class Keys(tornado.web.RequestHandler):
    def post(self):
        secret = self.get_body_argument("secret")
        API_KEYS[fingerprint(secret.encode()).hexdigest()] = self.get_body_argument("owner")  # ok: weak-hash
        self.write({"keys": len(API_KEYS)})
