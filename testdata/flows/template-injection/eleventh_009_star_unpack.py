# vulnerable: the rest of the unpacked values begins with the parameter
from jinja2 import DictLoader, Environment
from flask import Flask, request

app = Flask(__name__)


@app.route("/boats", methods=["POST"])
def boats():
    asked = request.get_data(as_text=True)
    first, *rest = ["Hello", asked, "end"]
    baz = rest[0]
    env = Environment(loader=DictLoader({"page": "plain"}))
    return env.from_string(source="<b>{}</b>".format(baz)).render()  # want: template-injection
