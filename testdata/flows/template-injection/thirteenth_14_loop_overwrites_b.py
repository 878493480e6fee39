# safe: the loop's last turn writes a constant
from flask import Flask, render_template_string, request

app = Flask(__name__)


def transform(param):
    result = ""
    for step in (param, "two", "three"):
        result = step
    return result


@app.route("/case094", methods=["POST"])
def case094():
    param = request.form.to_dict(flat=False)["code"][0]
    result = transform(param)
    return render_template_string("<p>" + result + "</p>")  # ok: template-injection
