# vulnerable: unescape after escape
import html
from flask import Flask, request

app = Flask(__name__)

@app.get("/e")
def e():
    v = html.escape(request.cookies.get("nick", ""))
    v = v.upper().lower()
    return "<b>" + html.unescape(v) + "</b>"  # want: xss
