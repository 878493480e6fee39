# vulnerable: the page is written into a buffer and returned
import io

from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    page = io.StringIO()
    page.write("<html><body>")
    page.write("<h1>Hello %s</h1>" % request.args.get("name", "you"))
    page.write("</body></html>")
    return page.getvalue()  # want: xss
