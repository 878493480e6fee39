# vulnerable: loop build args star
import os
from flask import Flask, request

app = Flask(__name__)

def glue(*parts, sep=" "):
    line = ""
    for p in parts:
        line += p + sep
    return line.rstrip()
@app.post("/tar")
def tar():
    names = request.form.getlist("n")
    os.popen(glue("tar", "czf", "/tmp/o.tgz", *names)).close()  # want: command-injection
    return "done"
