# safe: the buffer is read up to the end of its constant head
import io

from flask import Flask, request

app = Flask(__name__)


@app.route("/receipt", methods=["POST"])
def receipt():
    page = io.StringIO()
    page.write("<h1>Receipt</h1>")
    page.writelines(f"<p>{name}: {value}</p>" for name, value in request.form.items(multi=True))
    page.seek(0)
    return page.read(len("<h1>Receipt</h1>"))  # ok: xss
