# safe: escaped within quotes by the template
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/wagon", methods=["POST"])
def wagon():
    arrived = request.files["ribbon"].read().decode()
    return render_template_string("<a title=\"{{ word }}\">x</a>", word=arrived)  # ok: xss
