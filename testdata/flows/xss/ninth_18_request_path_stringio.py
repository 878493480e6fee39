# vulnerable: Markup around the value; the value goes through: stringio, replace
import io

from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/greet/18/<tail>", methods=["GET", "POST"])
def serve(tail):
    submitted = request.path.rsplit("/", 1)[-1]

    stream_a = io.StringIO()
    stream_a.write(submitted)
    stream_a.seek(0)
    carry = stream_a.read()

    used = carry.replace("\t", " ")

    return render_template_string("<p>{{ text }}</p>", text=Markup(used))  # want: xss
