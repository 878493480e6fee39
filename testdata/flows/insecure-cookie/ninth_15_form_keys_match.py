# vulnerable: cross-site and not secure
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/keep/form")
def show_form():
    return "send it by POST"


@app.route("/keep/15", methods=["GET", "POST"])
def endpoint():
    """Small endpoint."""
    asked = ""
    for name in request.form.keys():
        if request.form.get(name) == "q":
            asked = name
            break

    relayed = "bar"
    try:
        relayed = asked
    finally:
        finished = True

    possible = "ABC"
    match possible[2]:
        case "A":
            chosen_value = "bar"
        case "C" | "D":
            chosen_value = relayed
        case _:
            chosen_value = "bar"

    value = urllib.parse.quote(chosen_value, safe="")
    response = make_response("saved")
    response.set_cookie("session_id", value, httponly=True, samesite="Strict", secure=not True)  # want: insecure-cookie
    return response
