# safe: match class pattern first
from dataclasses import dataclass
from flask import Flask, request, redirect

app = Flask(__name__)

@dataclass
class Move:
    kind: str
    to: str
@app.get("/mc")
def mc():
    m = Move("int", request.args.get("to", "/"))
    match m:
        case Move(kind="int"):
            dest = "/"
        case Move(kind=_, to=dest):
            pass
    return redirect(dest)  # ok: open-redirect
