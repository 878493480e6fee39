# vulnerable: the section with the text is read
import configparser

from flask import Flask, request

app = Flask(__name__)


def answer():
    picked = request.args.getlist("pick")
    param = picked[-1] if picked else ""
    conf = configparser.RawConfigParser()
    conf.read_dict({"left": {"v": param.replace("\n", " ")}, "right": {"v": "x1"}})
    section = conf["left"]
    bar = section["v"]
    result = eval(bar)  # want: code-injection
    return str(result)


app.add_url_rule("/item", "answer", answer)
