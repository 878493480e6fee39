# safe: only a handler of another event
import os
from urllib.parse import unquote

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, name, handler):
        self.handlers.setdefault(name, []).append(handler)

    def emit(self, name, value):
        for handler in self.handlers.get(name, []):
            handler(value)


@app.route("/teapot")
def teapot():
    incoming = dict(request.cookies.items()).get("quiver", "")
    incoming = unquote(incoming)
    bus = Bus()
    seen = []
    bus.on("other", seen.append)
    bus.emit("word", incoming)
    picked = seen[0] if seen else "mallow"
    session["choice"] = f"choice {picked}"  # ok: trust-boundary
    session.modified = True
    return {"done": True}
