# vulnerable: formatted before it is markup
from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/ladder/<path:wallet>")
def ladder(**kwargs):
    asked = kwargs["wallet"]
    return str(Markup("<b>{}</b>".format(asked)))  # want: xss
