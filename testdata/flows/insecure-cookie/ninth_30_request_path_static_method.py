# safe: options of a table, the right entry
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


@app.route("/signin/30/<tail>", methods=["GET", "POST"])
def handle_signin(tail):
    """Called by the front end."""
    arg1 = request.path.rsplit("/", 1)[-1]

    class Test:
        def do_something(self, x):
            return x

    temp = Test().do_something(arg1)
    bar = Steps.second(Steps.first(temp))
    value = urllib.parse.quote(bar, safe="")
    response = make_response("saved")
    profiles = {"test": {"secure": False, "httponly": True}, "live": {"secure": True, "httponly": True}}
    response.set_cookie("session_id", value, **profiles["live"])  # ok: insecure-cookie
    return response
