# safe: list slice excludes
from flask import Flask, request

app = Flask(__name__)

@app.get("/crumbs")
def crumbs():
    trail = ["home", request.args.get("at", ""), "end"]
    trail.remove("home")
    trail.insert(0, "start")
    return "<nav>" + " &raquo; ".join(trail[::2]) + "</nav>"  # ok: xss
