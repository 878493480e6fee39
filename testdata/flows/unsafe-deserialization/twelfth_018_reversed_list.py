# safe: the first after reversing is fixed
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/anchor/<path:ladder>")
def anchor(**kwargs):
    param = kwargs["ladder"]
    words = [param, "vine", "bean"]
    words.reverse()
    outcome = words[0]
    thing = yaml.load(outcome, Loader=yaml.UnsafeLoader)  # ok: unsafe-deserialization
    return {"kind": type(thing).__name__}
