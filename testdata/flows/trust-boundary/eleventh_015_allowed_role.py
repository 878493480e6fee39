# vulnerable: the value is compared but stored in every case
from urllib.parse import parse_qs
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "case"

OPEN_ROLES = ("reader", "writer")


@app.route("/recipes", methods=["GET"])
def recipes():
    wanted = parse_qs(request.environ["QUERY_STRING"]).get("where", [""])[0]
    known = wanted in OPEN_ROLES
    session["role"] = wanted  # want: trust-boundary
    return {"known": known}
