# vulnerable: value formatted into an entry; the value goes through: star, dict literal, attribute
import os
import types

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/prefs/05")
@app.post("/prefs/05")
def process():
    arg1 = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
            continue
        arg1 = name
        break
    first, *rest = ["standard", arg1, "tail"]
    temp = rest[0]
    pair = {"first": temp, "second": "standard"}
    middle = pair.get("first", "standard")
    ns = types.SimpleNamespace(kept=middle, spare="standard")
    bar = ns.kept
    session["greeting"] = f"user:{bar}"  # want: trust-boundary
    return "hello"


if __name__ == "__main__":
    app.run()
