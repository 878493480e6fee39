# safe: the key was there before
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/rudder", methods=["POST"])
def rudder():
    arrived = request.values.get("napkin") or ""
    facts = {"tree": "guava"}
    facts.setdefault("tree", arrived)
    outcome = facts["tree"]
    return render_template_string("<div>{{ shown|safe }}</div>", shown=outcome)  # ok: xss
