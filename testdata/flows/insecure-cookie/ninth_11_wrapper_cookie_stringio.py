# safe: both flags
import io
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "bar"


@app.route("/cookie/11", methods=["GET", "POST"])
def serve_cookie():
    """Answers GET and POST."""
    wrapped = RequestWrapper(request)
    taken = wrapped.get_cookie("username")
    if not taken:
        taken = ""
    stream_a = io.StringIO()
    stream_a.write(taken)
    stream_a.seek(0)
    middle = stream_a.read()
    chosen_value = middle.strip()
    value = urllib.parse.quote(chosen_value, safe="")
    response = make_response("saved")
    response.set_cookie("session_id", value, secure=True, httponly=True)  # ok: insecure-cookie
    return response
