# vulnerable: blueprint methodview next
from flask import Blueprint, redirect, render_template, request, url_for
from flask.views import MethodView

from .urls import is_safe_url

bp = Blueprint("auth", __name__)


class Login(MethodView):
    def get(self):
        return render_template("login.html")

    def post(self):
        target = request.args.get("next", "")
        if is_safe_url(target, {request.host}):
            return redirect(target)  # want: open-redirect
        return redirect(url_for("auth.login"))


bp.add_url_rule("/login", view_func=Login.as_view("login"))
