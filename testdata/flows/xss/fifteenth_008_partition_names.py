# vulnerable: the tail is the text
from flask import Flask, request

app = Flask(__name__)


def find():
    param = next(iter(request.args), "")
    head, sep, tail = ("id=" + param).partition("=")
    bar = tail + sep
    html = "<ul>"
    for n in range(2):
        html += "<li>{}: {}</li>".format(n, bar)
    html += "</ul>"
    return html  # want: xss


app.add_url_rule("/report", "find", find)
