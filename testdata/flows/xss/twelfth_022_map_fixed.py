# safe: replaced for each element
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/kayak/<path:harness>")
def kayak(harness):
    param = harness
    picked = list(map(lambda text: "turnip", [param]))[0]
    shown = Markup("<i>" + picked + "</i>")  # ok: xss
    return render_template_string("<div>{{ shown }}</div>", shown=shown)
