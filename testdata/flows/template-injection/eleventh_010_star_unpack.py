# safe: the first of the unpacked values is a constant
from jinja2 import DictLoader, Environment
from flask import Flask, request

app = Flask(__name__)


@app.route("/boats", methods=["POST"])
def boats():
    asked = request.get_data(as_text=True)
    first, *rest = ["Hello", asked, "end"]
    baz = first
    env = Environment(loader=DictLoader({"page": "plain"}))
    return env.from_string(source="<b>{}</b>".format(baz)).render()  # ok: template-injection
