# safe: the marked text formats and escapes what it is given
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/bench/xss/3")
def endpoint():
    who = request.headers.get("X-User", "guest")
    hello = Markup("<b>{}</b>").format(who)  # ok: xss
    return render_template_string("<p>Hello {{ hello }}</p>", hello=hello)
