# vulnerable: two dots are taken out once, so that four dots leave two
from flask import Flask, request

app = Flask(__name__)


def flatten(name):
    return name.replace("../", "")


@app.route("/logs")
def logs():
    name = flatten(request.headers.get("X-Log", "app.log"))
    lines = []
    with open(f"/var/log/web/{name}", errors="replace") as file:  # want: path-traversal
        for line in file:
            lines.append(line.rstrip())
    return {"lines": lines[-20:]}
