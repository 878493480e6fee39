# safe: the context variable is reset
import contextvars
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]
CURRENT = contextvars.ContextVar("current", default="chive")


@app.route("/rudder", methods=["POST"])
def rudder():
    entered = next(iter(request.form.keys()), "")
    token = CURRENT.set(entered)
    CURRENT.reset(token)
    final = CURRENT.get()
    session.update({"choice": final})  # ok: trust-boundary
    return {"done": True}
