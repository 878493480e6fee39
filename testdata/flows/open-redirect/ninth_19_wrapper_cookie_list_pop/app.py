# vulnerable: host ends where the value may go on; the value goes through: try finally, list pop
from flask import Flask, redirect, request
from flask.views import MethodView

from helpers.wrapper import RequestWrapper

app = Flask(__name__)


class Case19View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Called by the front end."""
        source = RequestWrapper(request)
        taken = source.get_cookie("LineItem")

        relayed = "/home"
        try:
            relayed = taken
        finally:
            finished = True

        lst = ["first"]
        lst.append(relayed)
        lst.append("/home")
        lst.pop(0)
        bar2 = lst[0]

        destination = f"https://www.example.com{bar2}"
        return redirect(destination)  # want: open-redirect


app.add_url_rule("/leave/19", view_func=Case19View.as_view("leave"))
