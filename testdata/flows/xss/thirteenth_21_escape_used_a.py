# vulnerable: the text escaped is not the text shown
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/hi")
def hi():
    name = request.args.get("name", "")
    shown = escape(name)
    app.logger.debug("greeting of %d", len(shown))
    return "<p>Hi " + name + "</p>"  # want: xss
