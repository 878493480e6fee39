# vulnerable: shell chosen by platform, command line built in both cases; the value goes through: concat slice, deque
import collections
import subprocess
import sys
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

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
        return "status"


class RespondRunView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        wrapped = RequestWrapper(request)
        incoming = wrapped.get_form_parameter("Subject")

        s = "begin:" + incoming + ":end"
        next_value = s[6:-4]

        line = collections.deque(["status"])
        line.appendleft(next_value)
        bar = line.popleft()

        if sys.platform == "win32":
            argv = ["cmd.exe", "/c"]
        else:
            argv = ["bash", "-c"]
        argv.append("echo " + bar)
        subprocess.check_call(argv)  # want: command-injection
        return "ran"


app.add_url_rule("/run/20", view_func=RespondRunView.as_view("run"))
