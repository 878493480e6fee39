# safe: Markup.format escapes its arguments
from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/badge/<kind>")
def badge(kind):
    return Markup("<b class=badge>{}</b>").format(kind)  # ok: xss
