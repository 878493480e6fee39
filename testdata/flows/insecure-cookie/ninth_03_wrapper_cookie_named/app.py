# safe: options of a dictionary
import urllib.parse

from flask import Flask, make_response, request

from helpers.wrapper import RequestWrapper


def pick(left, right):
    return right


app = Flask(__name__)


@app.get("/keep/03")
@app.post("/keep/03")
def process():
    """One step of the form."""
    source = RequestWrapper(request)
    taken = source.get_cookie("p1")

    passed = pick(right=taken, left="bar")

    base_number = 106
    outcome = passed if 7 * 18 + base_number > 200 else "bar"

    value = urllib.parse.quote(outcome, safe="")
    response = make_response("saved")
    options = {"secure": True, "httponly": True, "samesite": "Lax"}
    response.set_cookie("session_id", value, **options)  # ok: insecure-cookie
    return response


if __name__ == "__main__":
    app.run()
