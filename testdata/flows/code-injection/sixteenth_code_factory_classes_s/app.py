# safe: the maker named in the table answers with its own text
from flask import Flask

from makers import make

app = Flask(__name__)


@app.route("/rule/<value>")
def rule_of(value):
    maker = make("canned")
    rule = maker.text_of(value)
    names = {"total": 120}
    if eval(rule, {}, names):  # ok: code-injection
        return "yes"
    return "no"
