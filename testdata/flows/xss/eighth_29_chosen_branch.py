# safe: the list's entry shown is the one in front of the parameter
from flask import Flask, request

app = Flask(__name__)


@app.route("/crumbs")
def crumbs():
    trail = ["home", "shop"]
    trail.append(request.args.get("here", ""))
    trail.insert(0, "start")
    place = trail[2]
    return "<nav>" + place + "</nav>"  # ok: xss
