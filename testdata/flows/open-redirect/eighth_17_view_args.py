# vulnerable: the rest of the path, taken from view_args, is an address
from flask import Flask, redirect, request
from flask.views import View

app = Flask(__name__)


class Jump(View):
    code = 301

    def address(self):
        return request.view_args["rest"]

    def dispatch_request(self, rest):
        return redirect(self.address(), code=self.code)  # want: open-redirect


app.add_url_rule("/jump/<path:rest>", view_func=Jump.as_view("jump"))
