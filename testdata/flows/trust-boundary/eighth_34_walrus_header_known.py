# safe: of what the header says only the groups of the tuple are kept
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/locale")
def locale():
    if groups := request.headers.get("X-Groups"):
        session["groups"] = [group for group in ("readers", "writers") if group in groups.split(",")]  # ok: trust-boundary
    else:
        session["groups"] = ["visitors"]
    return {"groups": session["groups"]}
