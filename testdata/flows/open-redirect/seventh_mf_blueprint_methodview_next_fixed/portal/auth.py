# safe: blueprint methodview next fixed
from flask import Blueprint, redirect, render_template, request, url_for
from flask.views import MethodView

from .urls import local_path

bp = Blueprint("auth", __name__)


class Login(MethodView):
    def get(self):
        return render_template("login.html")

    def post(self):
        target = local_path(request.args.get("next", ""))
        if target is not None:
            return redirect(target)  # ok: open-redirect
        return redirect(url_for("auth.login"))


bp.add_url_rule("/login", view_func=Login.as_view("login"))
