# vulnerable: the page is written into a buffer, from which it is read after a seek
import io

from flask import Flask, request

app = Flask(__name__)


@app.route("/receipt", methods=["POST"])
def receipt():
    page = io.StringIO()
    page.write("<h1>Receipt</h1>")
    page.writelines(f"<p>{name}: {value}</p>" for name, value in request.form.items(multi=True))
    page.seek(0)
    return page.read()  # want: xss
