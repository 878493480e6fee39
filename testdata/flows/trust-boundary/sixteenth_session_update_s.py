# safe: the session is updated with the fields that are plain numbers after int()
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)
NAMES = ("size", "page")


@app.post("/prefs")
def prefs():
    fields = {key: int(request.form.get(key, 0)) for key in NAMES}
    session.update(fields)  # ok: trust-boundary
    return "kept"
