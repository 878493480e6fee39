# safe: the environment escapes
from flask import Blueprint, request
from jinja2 import Environment

bp = Blueprint("pull", __name__, url_prefix="/b")

env = Environment(autoescape=True)
page = env.from_string("<h2>{{ title }}</h2>")


@bp.post("/check")
def pull():
    param = request.form["note"]
    return page.render(title=param)  # ok: xss
