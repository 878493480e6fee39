# vulnerable: dict setitem override
from flask import Flask, request, session

app = Flask(__name__)

class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)
@app.post("/up")
def up():
    d = Upper()
    d["ROLE"] = "reader"
    d["role"] = request.form["role"]
    session["role"] = d["ROLE"]  # want: trust-boundary
    return "ok"
