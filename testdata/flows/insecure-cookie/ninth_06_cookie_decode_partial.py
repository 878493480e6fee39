# vulnerable: positional arguments end before the flag
import functools
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/keep/06", methods=["GET", "POST"])
def endpoint_keep():
    taken = ""
    if request.cookies.get("LineItem") is not None:
        taken = urllib.parse.unquote(request.cookies["LineItem"])

    bound = functools.partial("{0}{1}".format, "")
    middle = bound(taken)

    letters = "QRS"
    if letters[0] == "Q":
        bar = middle
    elif letters[0] == "R":
        bar = "bar"
    else:
        bar = "bar"

    value = urllib.parse.quote(bar, safe="")
    response = make_response("saved")
    response.set_cookie("remember", value, 3600, None, "/", None, False, True)  # want: insecure-cookie
    return response
