# vulnerable: one entry more goes out in front, so the parameter moves up
from flask import Flask, request

app = Flask(__name__)


@app.route("/crumbs")
def crumbs():
    trail = ["home", "shop"]
    trail.append(request.args.get("here", ""))
    trail.remove("home")
    trail.insert(0, "start")
    place = trail[2]
    return "<nav>" + place + "</nav>"  # want: xss
