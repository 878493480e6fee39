# vulnerable: the session is updated with all fields sent
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)
NAMES = ("size", "page")


@app.post("/prefs")
def prefs():
    fields = {key: value for key, value in request.form.items()}
    session.update(fields)  # want: trust-boundary
    return "kept"
