# vulnerable: match class pattern
from dataclasses import dataclass
from flask import Flask, request, redirect

app = Flask(__name__)

@dataclass
class Move:
    kind: str
    to: str
@app.get("/mc")
def mc():
    m = Move("ext", request.args.get("to", "/"))
    match m:
        case Move(kind="int"):
            dest = "/"
        case Move(kind=_, to=dest):
            pass
    return redirect(dest)  # want: open-redirect
