# vulnerable: marked as safe in the template
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/wagon", methods=["POST"])
def wagon():
    arrived = request.files["ribbon"].read().decode()
    return render_template_string("<a title={{ '%s'|safe }}>x</a>" % "t" + "{{ word|safe }}", word=arrived)  # want: xss
