# vulnerable: the walrus keeps what the header says wherever it says something
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/locale")
def locale():
    if groups := request.headers.get("X-Groups"):
        session["groups"] = groups.split(",")  # want: trust-boundary
    else:
        session["groups"] = ["visitors"]
    return {"groups": session["groups"]}
