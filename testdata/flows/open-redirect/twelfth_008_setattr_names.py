# safe: the name ac
import types

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/basket")
def basket():
    arrived = request.headers.get("X-Lantern", default="")
    thing = types.SimpleNamespace()
    setattr(thing, "a" + "b", arrived)
    setattr(thing, "ac", "onion")
    final = getattr(thing, "ac")
    answer = make_response("", 302)
    answer.headers["Location"] = final  # ok: open-redirect
    return answer
