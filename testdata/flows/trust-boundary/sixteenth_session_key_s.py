# safe: the name of the entry is fixed, its value a number
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)


def clean(values):
    kept = []
    for value in values:
        if not value:
            continue
        kept.append(value.strip())
    return kept or ["none"]


@app.get("/mark")
def mark():
    flags = clean(request.headers.getlist("X-Flag"))
    flag = len(flags)
    session["flags"] = flag  # ok: trust-boundary
    return "marked"
