# vulnerable: gauss
import random
import types

from flask import Flask, make_response

REMEMBERED = {}


app = Flask(__name__)


@app.get("/login/09/<path:tail>")
@app.post("/login/09/<path:tail>")
def endpoint_login(tail):
    param = tail

    queue = ["bar"]
    queue.insert(0, param)
    next_value = queue[0]

    ns = types.SimpleNamespace(kept=next_value, spare="bar")
    final = ns.kept

    token = str(random.gauss(0, 1))  # want: weak-random
    REMEMBERED[final] = token
    response = make_response("remembered")
    response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
    return response
