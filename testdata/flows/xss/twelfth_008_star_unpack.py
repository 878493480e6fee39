# safe: the second of the middle
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/sickle", methods=["POST"])
def sickle():
    entered = request.form["paddle"]
    head, *middle, last = ["thyme", entered, "fennel", "anise"]
    final = middle[1]
    shown = Markup("<i>" + final + "</i>")  # ok: xss
    return render_template_string("<div>{{ shown }}</div>", shown=shown)
