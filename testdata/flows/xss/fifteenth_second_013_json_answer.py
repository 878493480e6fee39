# vulnerable: the text of the JSON goes out as HTML
import json

from flask import Flask, request

app = Flask(__name__)


def detail():
    picked = request.args.getlist("pick")
    param = picked[-1] if picked else ""
    return json.dumps({"said": param})  # want: xss


app.add_url_rule("/view", "detail", detail)
