# vulnerable: words are taken out of the text once
from flask import Flask, request

app = Flask(__name__)
FORBIDDEN = ("import", "__", "open")


def tidy(text):
    for word in FORBIDDEN:
        text = text.replace(word, "", 1)
    return text


@app.route("/discount")
def discount():
    rule = tidy(request.args.get("rule", "total * 0.9"))
    total = request.args.get("total", 0, type=float)
    return {"total": eval(rule, {"total": total})}  # want: code-injection
