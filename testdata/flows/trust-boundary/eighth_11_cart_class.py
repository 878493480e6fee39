# vulnerable: the object that wraps the session writes what it is given
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


class Store:
    prefix = "shop_"

    def __init__(self, backend):
        self.backend = backend

    def __setitem__(self, name, value):
        self.backend[self.prefix + name] = value  # want: trust-boundary


@app.route("/cart", methods=["POST"])
def cart():
    store = Store(session)
    store["discount_code"] = request.form["code"]
    return "", 204
