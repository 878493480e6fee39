# vulnerable: the theme of the cookie is compiled
from urllib.parse import unquote_plus

from flask import Flask, request
from mako.template import Template

app = Flask(__name__)


@app.route("/page")
def page():
    layout = unquote_plus(request.cookies.get("layout", "<p>${text}</p>"))
    return Template(layout).render(text="welcome")  # want: template-injection
