# safe: another key is read
import subprocess
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
        return "status"


app = Flask(__name__)


@app.get("/run/07")
@app.post("/run/07")
def respond():
    wrapped = RequestWrapper(request)
    param = wrapped.get_cookie("entry_id")
    if not param:
        param = ""

    line_up = ["status"]
    line_up.insert(0, param)
    relayed = line_up[0]

    cells = {"first": relayed, "second": "status"}
    outcome = cells.get("second", "")

    completed = subprocess.run(f"ping -c 1 {outcome}", shell=True, capture_output=True)  # ok: command-injection
    return "reachable" if completed.returncode == 0 else "silent"


if __name__ == "__main__":
    app.run()
