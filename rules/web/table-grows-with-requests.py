from collections import OrderedDict, defaultdict

from flask import Flask, abort, request

app = Flask(__name__)

failed_logins = defaultdict(int)  # want: table-grows-with-requests
SESSIONS = {}  # want: table-grows-with-requests
LIMITS = {"api": 10}  # ok: not a table of visitors
colours = {}  # ok: nothing that visitors bring


class Launch:
    nonces = OrderedDict()  # want: table-grows-with-requests

    def check(self, arguments):
        moment, nonce = int(arguments["timestamp"]), arguments["nonce"]
        if nonce in Launch.nonces.get(moment, ()):
            abort(401)
        Launch.nonces.setdefault(moment, set()).add(nonce)


@app.post("/login")
def login():
    if not people.check(request.form["name"], request.form["password"]):
        failed_logins[request.form["name"]] += 1
        abort(403)
    SESSIONS[request.form["name"]] = {"cart": []}
    return "hello"


def colour(name):
    local_cache = {}  # ok: it lives as long as the call
    local_cache[name] = colours.get(name)
    return local_cache


import tornado.web


class Replay(tornado.web.RequestHandler):
    used_signatures = set()  # want: table-grows-with-requests

    def post(self):
        signature = self.get_argument("signature")
        if signature in self.used_signatures:
            raise tornado.web.HTTPError(403)
        self.used_signatures.add(signature)
