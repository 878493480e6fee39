# vulnerable: the subclass sets the algorithm to SHA-1
import hashlib

import falcon


class Store:
    algorithm = "sha256"
    users = {}

    def put(self, name, password):
        self.users[name] = hashlib.new(self.algorithm, password.encode()).hexdigest()  # want: weak-hash


class LegacyStore(Store):
    algorithm = "sha1"


class Users:
    def __init__(self):
        self.store = LegacyStore()

    def on_post(self, req, resp):
        data = req.media
        self.store.put(data["name"], data["password"])
        resp.status = falcon.HTTP_201


app = falcon.App()
app.add_route("/users", Users())
