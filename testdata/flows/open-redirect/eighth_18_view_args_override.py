# safe: the class registered overrides the method that gives the address
from flask import Flask, redirect, request
from flask.views import View

app = Flask(__name__)


class Jump(View):
    code = 301

    def address(self):
        return request.view_args["rest"]

    def dispatch_request(self, rest):
        return redirect(self.address(), code=self.code)  # ok: open-redirect


class Home(Jump):
    def address(self):
        return "/home"


app.add_url_rule("/jump/<path:rest>", view_func=Home.as_view("jump"))
