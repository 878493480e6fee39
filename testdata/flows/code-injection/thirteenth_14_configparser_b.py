# safe: the option that holds a constant is read
import configparser

from flask import Flask, request

app = Flask(__name__)


def transform(text_in):
    conf = configparser.ConfigParser(interpolation=None)
    conf.add_section("main")
    conf.set("main", "keyA", "a value")
    conf.set("main", "keyB", text_in)
    chosen = conf.get("main", "keyA")
    return chosen


@app.route("/case007", methods=["POST"])
def page():
    text_in = request.files["topic"].filename
    chosen = transform(text_in)
    unit = compile(chosen, "<rule>", "exec")  # ok: code-injection
    names = {}
    exec(unit, names)
    return {"names": sorted(names)}
