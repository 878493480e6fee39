# safe: the set comprehension keeps lengths
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/case091")
def page():
    given = request.user_agent.string
    resolved = ",".join(sorted({str(len(t)) for t in [given, "m"]}))

    return render_template_string("<p>" + resolved + "</p>")  # ok: template-injection
