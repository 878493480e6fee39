# vulnerable: json text sent as html; the value goes through: comprehension, exception, update
import json
import urllib.parse

from flask import Flask, request


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
        return "plain"


app = Flask(__name__)


@app.get("/show/13")
@app.post("/show/13")
def serve():
    wrapped = RequestWrapper(request)
    arg1 = wrapped.get_cookie("ref")
    if not arg1:
        arg1 = ""

    middle = [entry for entry in ("plain", arg1)][1]

    try:
        raise ValueError(middle)
    except ValueError as problem:
        next_value = problem.args[0]

    options = {"choice": "plain"}
    options.update(choice=next_value)
    final = options["choice"]

    return json.dumps({"shown": final})  # want: xss


if __name__ == "__main__":
    app.run()
