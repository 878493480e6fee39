# vulnerable: last after reversing
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/anchor/<path:ladder>")
def anchor(**kwargs):
    param = kwargs["ladder"]
    words = [param, "vine", "bean"]
    words.reverse()
    outcome = words[2]
    thing = yaml.load(outcome, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
