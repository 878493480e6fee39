# safe: the length of the header's text is written into the page
import io
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.get("/agent")
def agent():
    text = unquote(request.headers.get("X-Agent", ""))
    out = io.StringIO()
    out.write("<em>")
    out.write(str(len(text)))
    out.write("</em>")
    return out.getvalue()  # ok: xss
