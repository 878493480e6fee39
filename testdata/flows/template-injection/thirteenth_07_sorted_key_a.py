# vulnerable: sorted keeps the items
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/case091")
def page():
    given = request.user_agent.string
    resolved = ",".join(sorted([given, "m"], key=len))

    return render_template_string("<p>" + resolved + "</p>")  # want: template-injection
