# safe: the path holds an integer behind a constant folder
from flask import Flask, redirect

app = Flask(__name__)


@app.route("/open/<int:number>")
def open_page(number):
    return redirect("/documents/%d" % number)  # ok: open-redirect
