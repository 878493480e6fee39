# safe: dict plain two keys
from flask import Flask, request, session

app = Flask(__name__)

class Plain(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.strip(), v)
@app.post("/up")
def up():
    d = Plain()
    d["ROLE"] = "reader"
    d["role"] = request.form["role"]
    session["role"] = d["ROLE"]  # ok: trust-boundary
    return "ok"
