# safe: the object that wraps the session is given a number that the server counted
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


class Store:
    prefix = "shop_"

    def __init__(self, backend):
        self.backend = backend

    def __setitem__(self, name, value):
        self.backend[self.prefix + name] = value  # ok: trust-boundary


@app.route("/cart", methods=["POST"])
def cart():
    store = Store(session)
    store["items"] = len(request.form.getlist("item"))
    return "", 204
