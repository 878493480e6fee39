# safe: the value must be one of the roles that anyone may take
from urllib.parse import parse_qs
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "case"

OPEN_ROLES = ("reader", "writer")


@app.route("/recipes", methods=["GET"])
def recipes():
    wanted = parse_qs(request.environ["QUERY_STRING"]).get("where", [""])[0]
    if wanted not in OPEN_ROLES:
        return "no", 403
    session["role"] = wanted  # ok: trust-boundary
    return "ok"
