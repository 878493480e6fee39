# vulnerable: the environment does not escape
from flask import Blueprint, request
from jinja2 import Environment

bp = Blueprint("pull", __name__, url_prefix="/b")

env = Environment(autoescape=False)
page = env.from_string("<h2>{{ title }}</h2>")


@bp.post("/check")
def pull():
    param = request.form["note"]
    return page.render(title=param)  # want: xss
