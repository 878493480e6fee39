# safe: the field read from the list of dicts is the number of letters
from flask import Flask, request

app = Flask(__name__)


def summary(entries):
    rows = []
    for entry in entries:
        rows.append({"text": entry["text"], "size": len(entry["text"])})
    return rows


@app.post("/comments")
def comments():
    rows = summary(request.get_json())
    body = "".join("<li>%s</li>" % row["size"] for row in rows)
    return "<ul>" + body + "</ul>"  # ok: xss
