# vulnerable: the first of the middle
from flask import Flask, render_template_string, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/sickle", methods=["POST"])
def sickle():
    entered = request.form["paddle"]
    head, *middle, last = ["thyme", entered, "fennel", "anise"]
    final = middle[0]
    shown = Markup("<i>" + final + "</i>")  # want: xss
    return render_template_string("<div>{{ shown }}</div>", shown=shown)
