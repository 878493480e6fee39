# safe: the value looked up is a constant
from flask import Flask, request

app = Flask(__name__)


@app.route("/case003", methods=["POST"])
def page():
    given = request.form.to_dict(flat=False)["code"][0]
    pairs = {"a": given}
    turned = {value: key for key, value in pairs.items()}
    bar = list(turned.values())[0]

    unit = compile(bar, "<rule>", "exec")  # ok: code-injection
    names = {}
    exec(unit, names)
    return {"names": sorted(names)}
