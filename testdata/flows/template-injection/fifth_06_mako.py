# safe: the cookie chooses one of two layouts
from urllib.parse import unquote_plus

from flask import Flask, request
from mako.template import Template

app = Flask(__name__)
LAYOUTS = ["<p>${text}</p>", "<div>${text}</div>"]


@app.route("/page")
def page():
    layout = LAYOUTS[1 if unquote_plus(request.cookies.get("layout", "")) == "block" else 0]
    return Template(layout).render(text="welcome")  # ok: template-injection
