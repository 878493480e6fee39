# vulnerable: a new key is set
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/rudder", methods=["POST"])
def rudder():
    arrived = request.values.get("napkin") or ""
    facts = {"tree": "guava"}
    facts.setdefault("bush", arrived)
    outcome = facts["bush"]
    return render_template_string("<div>{{ shown|safe }}</div>", shown=outcome)  # want: xss
