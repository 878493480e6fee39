# vulnerable: the text is the whole address
from flask import Flask, redirect, request

app = Flask(__name__)


def act():
    sent = request.files.getlist("docs")
    param = sent[0].filename if sent else ""
    where = param + "?from=start"
    return redirect(where)  # want: open-redirect


app.add_url_rule("/preview", "act", act, methods=["POST"])
