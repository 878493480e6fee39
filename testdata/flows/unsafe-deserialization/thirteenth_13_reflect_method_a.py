# vulnerable: the method of the constant name returns its argument
import yaml
from flask import Flask, request

app = Flask(__name__)


class Ops:
    def keep(self, text):
        return text

    def mask(self, text):
        return "masked"


@app.route("/case033", methods=["POST"])
def endpoint():
    raw = [vs[0] for key, vs in request.form.lists() if key == "target"][0]
    chosen = getattr(Ops(), "ke" + "ep")(raw)

    data = yaml.load(chosen, Loader=yaml.Loader)  # want: unsafe-deserialization
    return {"data": str(data)}
