# safe: the parameter is the key of a table of pages
from flask import Flask, redirect, request, url_for
from flask.views import MethodView

app = Flask(__name__)
PAGES = {"home": "index", "cart": "cart"}


class Jump(MethodView):
    def get(self):
        wanted = request.values.get("page", "home")
        endpoint = PAGES.get(wanted, "index")
        return redirect(url_for(endpoint))  # ok: open-redirect


app.add_url_rule("/jump", view_func=Jump.as_view("jump"))
