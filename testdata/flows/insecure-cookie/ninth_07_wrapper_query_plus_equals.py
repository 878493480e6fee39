# vulnerable: no flag at all
import urllib.parse

from flask import Flask, make_response, request


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


app = Flask(__name__)


@app.get("/cookie/07")
@app.post("/cookie/07")
def serve_07():
    """Called by the front end."""
    param = RequestWrapper(request).get_query_parameter("selection")

    held = ""
    for c in ("bar", param):
        held = c

    chosen_value = ""
    chosen_value += held
    chosen_value += " "

    value = urllib.parse.quote(chosen_value, safe="")
    response = make_response("saved")
    response.set_cookie("auth_token", value)  # want: insecure-cookie
    return response


if __name__ == "__main__":
    app.run()
