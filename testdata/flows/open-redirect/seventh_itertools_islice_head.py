# safe: itertools islice head
from itertools import chain, islice
from flask import Flask, request, redirect

app = Flask(__name__)

@app.post("/is")
def isl():
    seq = chain(["/a", "/b"], request.form.getlist("u"), ["/z"])
    return redirect(next(islice(seq, 1, None)))  # ok: open-redirect
