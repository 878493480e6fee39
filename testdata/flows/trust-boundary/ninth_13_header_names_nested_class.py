# safe: entry removed
import io
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/prefs/13")
@app.post("/prefs/13")
def serve_prefs():
    incoming = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
            continue
        incoming = name
        break

    buffer = io.StringIO()
    buffer.write(incoming)
    buffer.seek(0)
    next_value = buffer.read()

    class Local:
        def do_something(self, text):
            return text

    outcome = Local().do_something(next_value)

    removed = session.pop("basket", None)  # ok: trust-boundary
    return f"{removed is not None}, {len(outcome)}"
