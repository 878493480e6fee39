# vulnerable: the loop's last turn writes the parameter
from flask import Flask, render_template_string, request

app = Flask(__name__)


def transform(param):
    result = ""
    for step in ("one", "two", "three"):
        if step == "three":
            result = param
        else:
            result = step
    return result


@app.route("/case094", methods=["POST"])
def case094():
    param = request.form.to_dict(flat=False)["code"][0]
    result = transform(param)
    return render_template_string("<p>" + result + "</p>")  # want: template-injection
