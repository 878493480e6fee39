# vulnerable: written otherwise
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/kayak/<path:harness>")
def kayak(harness):
    param = harness
    picked = list(map(lambda text: text.title(), [param]))[0]
    shown = Markup("<i>" + picked + "</i>")  # want: xss
    return render_template_string("<div>{{ shown }}</div>", shown=shown)
