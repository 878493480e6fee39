# vulnerable: the maker named in the table keeps the text
from flask import Flask

from makers import make

app = Flask(__name__)


@app.route("/rule/<value>")
def rule_of(value):
    maker = make("plain")
    rule = maker.text_of(value)
    names = {"total": 120}
    if eval(rule, {}, names):  # want: code-injection
        return "yes"
    return "no"
