# What a function does for any caller counts only where some caller may be any: here all are known.
import os
import pickle

from flask import Flask, redirect, request
from flask.views import MethodView, View

app = Flask(__name__)


class Jump(View):
    def address(self):
        return request.view_args["rest"]

    def dispatch_request(self, rest):
        return redirect(self.address())


class Home(Jump):
    def address(self):
        return "/home"


class Back(View):
    def address(self):
        return request.args["back"]

    def dispatch_request(self):
        return redirect(self.address())  # flow: open-redirect


class Fixed(Back):
    def address(self):
        return "/fixed"


app.add_url_rule("/jump/<path:rest>", view_func=Home.as_view("jump"))
app.add_url_rule("/back", view_func=Back.as_view("back"))
app.add_url_rule("/fixed", view_func=Fixed.as_view("fixed"))


class Store:
    def read(self):
        return pickle.loads(request.get_data())

    def size(self):
        return len(self.read())


class TextStore(Store):
    def read(self):
        return request.get_data()


def clean_up(really=False):
    if really:
        os.system("rm -r " + request.args["folder"])


def clean_again(really=False):
    if really:
        os.system("rm -r " + request.args["folder"])  # flow: command-injection


@app.get("/size")
def size():
    clean_up(really=False)
    clean_again(really=request.args.get("really"))
    return str(TextStore().size())


def again(left):
    # Nothing calls it but itself.
    os.system(request.args["step"])  # flow: command-injection
    return again("0") if left else None


class Listed(MethodView):
    def post(self):
        run = self.work
        run()

    def work(self):
        os.system(request.form["task"])  # flow: command-injection


app.add_url_rule("/listed", view_func=Listed.as_view("listed"))
