# safe: escape after unescape
import html
from flask import Flask, request

app = Flask(__name__)

@app.get("/e")
def e():
    v = html.unescape(request.cookies.get("nick", ""))
    v = v.upper().lower()
    return "<b>" + html.escape(v) + "</b>"  # ok: xss
