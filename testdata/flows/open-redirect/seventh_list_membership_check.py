# safe: list membership check
from flask import Flask, request, redirect, abort

app = Flask(__name__)

TARGETS = ["https://acme.org/a", "https://acme.org/b"]
def verify(u):
    if u not in TARGETS:
        abort(400)
    return u
@app.post("/sub")
def sub():
    return redirect(verify(request.get_json()["url"]), code=303)  # ok: open-redirect
