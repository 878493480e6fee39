# vulnerable: list remove wrong one
from flask import Flask, request

app = Flask(__name__)

@app.get("/crumbs")
def crumbs():
    trail = ["home", request.args.get("at", ""), "end"]
    trail.remove("home")
    trail.insert(0, "start")
    return "<nav>" + " &raquo; ".join(trail[1:2]) + "</nav>"  # want: xss
