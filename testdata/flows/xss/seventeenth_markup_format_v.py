# vulnerable: the text is joined before it is marked as safe
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/bench/xss/3")
def endpoint():
    who = request.headers.get("X-User", "guest")
    hello = Markup("<b>{}</b>".format(who))  # want: xss
    return render_template_string("<p>Hello {{ hello }}</p>", hello=hello)
