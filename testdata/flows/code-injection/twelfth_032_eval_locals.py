# safe: a variable of the expression
from flask import Flask, request

app = Flask(__name__)


@app.route("/whistle", methods=["POST"])
def whistle():
    entered = request.form.to_dict(flat=False)["shovel"][0]
    value = eval("count * len(word)", {}, {"count": 3, "word": entered})  # ok: code-injection
    return {"value": value}
