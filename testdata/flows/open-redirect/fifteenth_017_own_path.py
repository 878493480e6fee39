# safe: the text is part of the query of an own address
from flask import Flask, redirect, request

app = Flask(__name__)


def act():
    sent = request.files.getlist("docs")
    param = sent[0].filename if sent else ""
    where = "/start?from=" + param
    return redirect(where)  # ok: open-redirect


app.add_url_rule("/preview", "act", act, methods=["POST"])
