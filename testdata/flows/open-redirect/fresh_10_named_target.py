# vulnerable: an unknown page is taken as an address
from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)
PAGES = {"home": "/", "cart": "/cart"}


class Jump(MethodView):
    def get(self):
        wanted = request.values.get("page", "home")
        try:
            address = PAGES[wanted]
        except KeyError:
            address = wanted
        return redirect(address)  # want: open-redirect


app.add_url_rule("/jump", view_func=Jump.as_view("jump"))
